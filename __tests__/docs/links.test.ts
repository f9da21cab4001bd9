import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { anchors, links, slugs } from './markdown.ts'

const root = join(import.meta.dirname, '../..')
const pages = ['*.md', 'docs/*.md', '*/README.md']
  .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['node_modules'] }))
  .map((page) => page.replaceAll('\\', '/'))
  .filter((page, index, all) => all.indexOf(page) === index)
const read = (page: string) => readFileSync(join(root, page), 'utf8')

it.each(pages)('every link of %s leads somewhere', (page) => {
  const broken = links(read(page)).filter((target) => !/^[a-z]+:/i.test(target) && !leads(page, target))
  expect(broken).toEqual([])
})

function leads(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const place = path === '' ? page : posix.join(dirname(page), path)
  const file = join(root, place)
  // What lies outside of the repository is not there for a reader on GitHub.
  if (relative(root, file).startsWith('..') || !existsSync(file)) return false
  if (anchor === undefined) return true
  const whole = statSync(file).isDirectory() ? posix.join(place, 'README.md') : place
  const ids = [...anchors(read(whole)), ...slugs(read(whole))]
  return ids.includes(decodeURIComponent(anchor))
}
