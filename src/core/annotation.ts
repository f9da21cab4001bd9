/** What stands on the page of a run beside its jobs. GitHub shows ten of each level for a step, and 4 KB of each. */

import { oneLine } from './escape.ts'
import type { ReportVerdict } from './report.ts'

export interface AnnotationText {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Lines, the most important first. Plain text. */
  readonly message: string
  /** The place in the code, so that it is shown there in a pull request; undefined where the evidence names none. */
  readonly place: CodePlace | undefined
}

export interface CodePlace {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number | undefined
}

/** With this each of our titles begins: what we said ourselves is not read back as a fact about the job. */
export const annotationTitle = 'Lumen'
/** Of one level, for one step. */
export const mostAnnotations = 10
/** In bytes; the rest would be cut in the middle of a word. */
const mostBytes = 4_000

/** What happened and what comes next, the proof, what to do, where to read on: a line each. */
export function annotation(
  level: AnnotationText['level'],
  subject: string,
  headline: string,
  verdict: ReportVerdict | null,
): AnnotationText {
  const lines = [oneLine(headline, 600)]
  if (verdict?.evidence) lines.push(`Evidence: ${oneLine(verdict.evidence.text, 300)}`)
  if (verdict !== null) lines.push(`What to do: ${oneLine(verdict.help, 400)}`, verdict.runbook_url)
  return {
    level,
    title: oneLine(`${annotationTitle}: ${subject}`, 120),
    message: within(lines),
    place: verdict === null ? undefined : codePlace(verdict),
  }
}

function within(lines: readonly string[]): string {
  const size = (text: string) => new TextEncoder().encode(text).length
  const kept = [...lines]
  while (kept.length > 1 && size(kept.join('\n')) > mostBytes) kept.pop()
  let [text = ''] = kept.length === 1 ? kept : [kept.join('\n')]
  while (size(text) > mostBytes) text = oneLine(text, Math.floor([...text].length / 2))
  return text
}

const path = '((?:\\./)?[\\w@+-][\\w.@+-]*(?:/[\\w.@+()[\\]-]+)*\\.[A-Za-z]\\w{0,9})'
/** `src/a.ts(3,5): error TS2322: …`, `src/x.go:12:3: …`, `./src/x.c:7: error: …`; rustc and ruff write an arrow before it. */
const places = [
  new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}\\((\\d{1,7})(?:,(\\d{1,5}))?\\): `),
  new RegExp(`^\\s*(?:(?:-->|error:?) )?${path}:(\\d{1,7})(?::(\\d{1,5}))?(?::? |:?$)`),
]

/** The place in the code that the evidence of a build failure names; a path that leaves the workspace is none. */
export function codePlace({ class: errorClass, evidence }: ReportVerdict): CodePlace | undefined {
  if (errorClass !== 'build' || evidence === null) return undefined
  for (const pattern of places) {
    const [, file, line, column] = pattern.exec(evidence.text) ?? []
    if (file === undefined || Number(line) < 1) continue
    const relative = file.replace(/^\.\//, '')
    const parts = relative.split('/')
    if (parts.includes('..') || parts.includes('.git') || parts.includes('node_modules')) return undefined
    return { file: relative, line: Number(line), column: column === undefined ? undefined : Number(column) }
  }
  return undefined
}
