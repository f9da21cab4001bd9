import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { classifyOutput } from '../../src/core/classifier/classify.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import { runbookAnchor } from '../../src/core/runbook.ts'
import { causes, errorClassNames, reasonSpec, splitCause } from '../../src/core/taxonomy.ts'
import { anchors, codeBlocks, headings, links, slugs, withoutComments } from './markdown.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const english = read('docs/runbook.md')
const korean = read('docs/runbook.ko.md')
const pages = [
  ['runbook.md', english, { log: 'In the log', rerun: '🔁 rerun', hold: '✋ hold' }],
  ['runbook.ko.md', korean, { log: '로그', rerun: '🔁 재실행', hold: '✋ 보류' }],
] as const

interface RuleFile {
  readonly groups: readonly { readonly rules: readonly { readonly alert?: string; readonly record?: string }[] }[]
}
const rules = ['lumen.rules.yml', 'lumen.settings.yml', 'lumen.alerts.yml', 'lumen.slo.yml']
  .map((file) => parse(read(`prometheus/${file}`)) as RuleFile)
  .flatMap(({ groups }) => groups.flatMap((group) => group.rules))
const alerts = rules.flatMap(({ alert }) => (alert === undefined ? [] : [alert]))

/** The section of a cause: from its heading to the next one. */
function section(page: string, id: string): string {
  const start = page.indexOf(`<a id="${id}"></a>`)
  const end = page.slice(start).search(/\n#{2,3} /)
  return page.slice(start, end < 0 ? undefined : start + end)
}

/** The lines that a section shows as typical. */
function typicalLines(text: string, log: string): string[] {
  const bullet = new RegExp(`^- \\*\\*${log}:\\*\\* (.*)$`, 'm').exec(text)?.[1] ?? ''
  return [...bullet.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, ticks, line]) => (ticks === '`' ? line : line?.trim()) ?? '')
}

describe.each(pages)('%s', (_, page, words) => {
  const procedures = anchors(page).filter((id) => id.startsWith('do-'))

  it('has one anchor for each class, reason and alert, those of its procedures, and no other', () => {
    const expected = [
      ...alerts.map((alert) => alert.toLowerCase()),
      ...errorClassNames,
      ...causes.map((cause) => runbookAnchor(...(Object.values(splitCause(cause)) as [never, string]))),
      ...procedures,
    ]
    expect([...anchors(page)].sort()).toEqual([...expected].sort())
    expect(new Set(expected).size).toBe(expected.length)
  })

  it('has no heading whose own anchor is one of them', () => {
    expect(slugs(page).filter((slug) => anchors(page).includes(slug))).toEqual([])
  })

  it('uses each of its procedures', () => {
    expect(procedures.filter((id) => !links(page).includes(`#${id}`))).toEqual([])
  })

  it('links to each class, reason and alert from its lists', () => {
    const listed = new Set(links(page))
    expect(anchors(page).filter((id) => !listed.has(`#${id}`))).toEqual([])
  })

  it.each(causes)('says of %s what the taxonomy says, and shows lines that are of it', (cause) => {
    const { errorClass, reason } = splitCause(cause)
    const text = section(page, runbookAnchor(errorClass, reason))
    const mark = reasonSpec(cause).transient ? words.rerun : words.hold
    expect(text.split('\n')[0]).toBe(`<a id="${errorClass}-${reason}"></a>\`${cause}\` · ${mark}`)
    const lines = typicalLines(text, words.log)
    if (errorClass !== 'unknown') expect(lines).not.toEqual([])
    for (const line of lines) {
      const verdict = classifyOutput(line, undefined, builtInRules)
      expect(`${verdict.errorClass}/${verdict.reason}: ${line}`).toBe(`${cause}: ${line}`)
    }
  })

  it('names no series and no alert that the rules do not have', () => {
    const there = new Set(rules.map(({ alert, record }) => alert ?? record))
    expect((page.match(/lumen:\w+(?::\w+)?|Lumen[A-Z]\w+/g) ?? []).filter((name) => !there.has(name))).toEqual([])
  })

  it('quotes the sentences of a hold as the decision words them', () => {
    const decisions = ['decide.ts', 'rerun/run-decision.ts'].map((file) => read(`src/core/${file}`)).join('\n')
    const quoted = [...section(page, 'do-held').matchAll(/^\| `([^`]+)`/gm)].map(([, sentence]) => sentence ?? '')
    expect(quoted).not.toEqual([])
    expect(quoted.filter((sentence) => !decisions.includes(sentence))).toEqual([])
  })

  const blocks = codeBlocks(page).map((block) => [block.line, block] as const)
  it.each(blocks)('has bash in line %i that bash can read', (_line, { language, text }) => {
    expect(language).toBe('bash')
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0
  const itChecks = hasShellcheck ? it : it.skip
  itChecks('has bash that shellcheck lets pass', () => {
    const folder = mkdtempSync(join(tmpdir(), 'runbook-'))
    try {
      const files = blocks.map(([line, { text }]) => {
        const file = join(folder, `line-${line}.sh`)
        writeFileSync(file, text)
        return file
      })
      const { stdout } = spawnSync('shellcheck', ['-s', 'bash', '-S', 'warning', ...files], { encoding: 'utf8' })
      expect(stdout).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the two languages', () => {
  it('have the same anchors in the same order', () => {
    expect(anchors(korean)).toEqual(anchors(english))
    expect(headings(korean).map(({ level }) => level)).toEqual(headings(english).map(({ level }) => level))
  })

  it('have the same commands', () => {
    expect(codeBlocks(korean).map(withoutComments)).toEqual(codeBlocks(english).map(withoutComments))
  })

  it('show the same lines and link to the same places', () => {
    const linesOf = (page: string, log: string) =>
      causes.map((cause) => typicalLines(section(page, cause.replace('/', '-')), log))
    expect(linesOf(korean, '로그')).toEqual(linesOf(english, 'In the log'))
    const places = (page: string) => [...new Set(links(page))].filter((target) => !target.startsWith('runbook.')).sort()
    expect(places(korean)).toEqual(places(english))
  })

  it('link to each other', () => {
    expect(links(english)).toContain('runbook.ko.md')
    expect(links(korean)).toContain('runbook.md')
  })
})

it('what passes by itself is what the default policy reruns', () => {
  const admitted = causes.filter((cause) => {
    const { errorClass, reason } = splitCause(cause)
    return defaultPolicy.rerunOn.some(
      (one) => one.errorClass === errorClass && (one.reason === undefined || one.reason === reason),
    )
  })
  expect(causes.filter((cause) => reasonSpec(cause).transient && !admitted.includes(cause))).toEqual([])
})
