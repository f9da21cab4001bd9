import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeBlocks, headings, links, withoutComments } from './markdown.ts'

const read = (page: string) => readFileSync(join(import.meta.dirname, '../..', page), 'utf8')
const english = read('README.md')
const korean = read('README.ko.md')

/** What tables name: the code of each first cell, and of inputs the default. Words are the translator's. */
const rows = (page: string) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | '))
    .map((cells) => [cells.length, cells[0]?.match(/`[^`]+`/g) ?? [], cells.at(-1)?.match(/\$\{\{[^}]+\}\}/g) ?? []])

it('has the headings of README.md', () => {
  expect(headings(korean).map(({ level }) => level)).toEqual(headings(english).map(({ level }) => level))
})

it('has its code, whatever the comments say', () => {
  expect(codeBlocks(korean).map(withoutComments)).toEqual(codeBlocks(english).map(withoutComments))
})

it('shows the summary that the action writes', () => {
  const summary = /<!-- summary:start -->[\s\S]*<!-- summary:end -->/
  expect(summary.exec(korean)?.[0]).toBe(summary.exec(english)?.[0])
})

it('has its tables: each class, input, output, metric and trouble', () => {
  expect(rows(korean)).toEqual(rows(english))
})

it('links to the same places, to the Korean one where there is one', () => {
  const there = (page: string) => links(page).filter((target) => !target.startsWith('README'))
  const translated = there(english).map((target) => target.replace('docs/runbook.md', 'docs/runbook.ko.md'))
  expect(there(korean)).toEqual(translated)
  expect(links(english)).toContain('README.ko.md')
  expect(links(korean)).toContain('README.md')
})
