/** The port `Telemetry` over OTLP/HTTP with JSON. */
import { createHash } from 'node:crypto'
import { TelemetryError } from '../app/errors.ts'
import type { Clock, Telemetry } from '../app/ports.ts'
import { type Backoff, nextWait } from '../core/backoff.ts'
import type { Trouble } from './otlp-request.ts'

export interface OtlpOptions {
  /** Without a slash at its end. */
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  /** Values that must not be told, whatever the other side answers. */
  readonly secrets: readonly string[]
  readonly clock: Clock
  /** From 0 to 1, for the waits; default is `Math.random`. */
  readonly dice?: () => number
  /** Longest time of one request, in milliseconds; default is 5000. */
  readonly tryMs?: number
}

/** The SHA-256 of a text, in hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** With requests of 5 s, sending takes 15 s at most: the last one begins when 10 s are over. */
const sending: Backoff = { tries: 3, waitsMs: [1000, 2000], spread: 0.5, longestAskedMs: 10_000, withinMs: 10_000 }

/** A lost connection and the answers that pass are tried again, twice; redirects are errors, for they would lose the body. */
export function otlp(options: OtlpOptions): Telemetry {
  const { base, clock, dice = Math.random } = options
  const send = async (path: string, what: string, body: string): Promise<string | undefined> => {
    // Loaded when something is sent: it is most of what sending costs.
    const { sendOnce } = await import('./otlp-request.ts')
    const startedAt = clock.now()
    for (let tryNumber = 1; ; tryNumber++) {
      const answer = await sendOnce(`${base}${path}`, body, options)
      if ('accepted' in answer) return answer.accepted
      const elapsedMs = clock.now() - startedAt
      const failed = { tryNumber, elapsedMs, jitter: dice(), askedMs: answer.askedMs }
      const wait = answer.passes ? nextWait(sending, failed) : undefined
      if (wait === undefined) {
        const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`
        throw new TelemetryError(
          `Could not send the ${what} to ${base}${path}: ${answer.said}${effort}. ${advise(answer, base)}`,
        )
      }
      await clock.sleep(wait)
    }
  }
  return {
    endpoint: base,
    digest,
    traces: (payload) => send('/v1/traces', 'trace', JSON.stringify(payload)),
    metrics: (payload) => send('/v1/metrics', 'metrics', JSON.stringify(payload)),
  }
}

function advise({ status, passes }: Trouble, base: string): string {
  if (status === undefined)
    return new URL(base).port === '4317'
      ? '4317 is the port of gRPC: OTLP over HTTP has 4318.'
      : 'Check that it is up and that the runner can reach it.'
  if (status < 400)
    return 'A redirect loses what was sent, so it is not followed: set "otlp-endpoint" to where it leads.'
  if (status === 401 || status === 403) return 'Check "otlp-headers": a secret that is not set is empty.'
  if (status === 404 || status === 405) return 'Does "otlp-endpoint" take OTLP over HTTP at this path?'
  if (status === 415) return 'It does not take OTLP as JSON: send it to a Collector, which hands it on.'
  return passes ? 'It is down or overloaded.' : 'Nothing was sent.'
}
