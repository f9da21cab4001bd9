/**
 * Ids of a run's trace. They are made of names alone, so that every region's job, the gate and any other tool find the
 * same ones without having met.
 */

/** The SHA-256 of a text, in hex. */
export type Digest = (text: string) => string

/** One attempt of one workflow run: one trace. */
export interface TracedRun {
  /** `owner/name` */
  readonly repository: string
  readonly runId: number
  readonly runAttempt: number
}

/** One execution of one region's job. */
export interface TracedAttempt extends TracedRun {
  readonly pipeline: string
  readonly region: string
  readonly round: number
}

/** The first 16 bytes of the SHA-256 of `owner/name/<run id>/<run attempt>`. */
export function traceId(run: TracedRun, digest: Digest): string {
  return digest(nameOf(run)).slice(0, 32)
}

/** Of the whole attempt of the run: of `<trace's name>/root/<pipeline>`, 8 bytes, as of all spans. */
export function rootSpanId(run: TracedRun & { readonly pipeline: string }, digest: Digest): string {
  return spanId(digest, nameOf(run), 'root', run.pipeline)
}

/** Of a region's job: of `<trace's name>/job/<pipeline>/<region>/<round>`, which the job knows from its first step on. */
export function jobSpanId(attempt: TracedAttempt, digest: Digest): string {
  return spanId(digest, nameOf(attempt), 'job', attempt.pipeline, attempt.region, attempt.round)
}

/** Of a step: of the same name with `/step/<number>` behind it. */
export function stepSpanId(attempt: TracedAttempt, step: number, digest: Digest): string {
  return spanId(digest, nameOf(attempt), 'job', attempt.pipeline, attempt.region, attempt.round, 'step', step)
}

function nameOf({ repository, runId, runAttempt }: TracedRun): string {
  return `${repository}/${runId}/${runAttempt}`
}

function spanId(digest: Digest, ...names: readonly (string | number)[]): string {
  return digest(names.join('/')).slice(0, 16)
}

/** The W3C header by which a program in a step of the job joins the trace; its spans are the job's children. */
export function traceparent(attempt: TracedAttempt, digest: Digest): string {
  return `00-${traceId(attempt, digest)}-${jobSpanId(attempt, digest)}-01`
}

/** Whether it is a `TRACEPARENT` that a program could go on with. */
export function isTraceparent(text: string): boolean {
  return /^[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(text) && !text.startsWith('ff')
}
