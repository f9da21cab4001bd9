/** Names of runs, attempts, days and pipelines, as the metrics contract has them. */

const regionForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** What a region may be called: it becomes part of the run id, a metric label and a path. */
export const regionRule = 'letters, digits, ".", "_" and "-", beginning with a letter or digit, at most 64 characters'

export function isRegion(text: string): boolean {
  return regionForm.test(text)
}

/** Lower-case words joined by `-`: `Daily Build / KR` becomes `daily-build-kr`. Letters of every language are kept. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** `<repository without owner>-<workflow>`, so that two repositories do not merge in one series. */
export function defaultPipeline(repository: string, workflow: string): string {
  const name = repository.slice(repository.indexOf('/') + 1)
  // Without a `name:` GitHub gives the workflow's path.
  const title = workflow.startsWith('.github/') ? workflow.replace(/^.*\//, '').replace(/\.ya?ml$/, '') : workflow
  return slug(`${name}-${title}`)
}

/** `YYYYMMDD` from `YYYYMMDD` or `YYYY-MM-DD`; undefined where it is no date of the calendar. */
export function parseDay(text: string): string | undefined {
  const parts = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text)
  if (!parts) return undefined
  const iso = `${parts[1]}-${parts[3]}-${parts[4]}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  // Date.parse rolls 2026-02-30 over into March in some engines and rejects it in others: compare.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined
  return iso.replaceAll('-', '')
}

/** The UTC date, `YYYYMMDD`, of a moment given in unix milliseconds. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '')
}

/** `YYYYMMDD-<region>-<sha8>` */
export function runName(day: string, region: string, headSha: string): string {
  return `${day}-${region}-${headSha.slice(0, 8)}`
}

/** `<github.run_id>-<github.run_attempt>`, with `-<round>` after the first round. */
export function attemptName(githubRunId: number, runAttempt: number, round: number): string {
  return round > 1 ? `${githubRunId}-${runAttempt}-${round}` : `${githubRunId}-${runAttempt}`
}
