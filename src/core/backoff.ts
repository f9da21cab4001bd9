/** When to try again: a plan, and what the other side asks for, which beats it. */

/** How often and how long something is tried again. All times are milliseconds. */
export interface Backoff {
  /** Tries in all, the first one included. */
  readonly tries: number
  /** Longest wait after each try that failed; the last one also after all further ones. */
  readonly waitsMs: readonly [number, ...number[]]
  /** Share of a wait that is left to the dice, from 0 to 1: the rest of it is always waited. */
  readonly spread: number
  /** Longest wait that is accepted when the other side asks for one. */
  readonly longestAskedMs: number
  /** From the start of the first try on: no wait ends later. */
  readonly withinMs: number
}

/** Where a series of tries stands after one has failed. */
export interface Failed {
  /** Number of the try that failed, from 1. */
  readonly tryNumber: number
  /** Since the first try began. */
  readonly elapsedMs: number
  /** A throw of the dice, from 0 to 1: many jobs that failed together should not come back together. */
  readonly jitter: number
  /** What `readAskedWait` found in the answer. */
  readonly askedMs?: number | undefined
}

/** Milliseconds until the next try, or undefined when there is none: so nobody waits after the last try. */
export function nextWait(plan: Backoff, failed: Failed): number | undefined {
  if (failed.tryNumber >= plan.tries) return undefined
  const leftMs = plan.withinMs - failed.elapsedMs
  if (failed.askedMs !== undefined) {
    // A shorter wait than the one asked for would only be refused again, and counted against us.
    return failed.askedMs > Math.min(plan.longestAskedMs, leftMs) ? undefined : failed.askedMs
  }
  if (leftMs <= 0) return undefined
  const planned = plan.waitsMs[failed.tryNumber - 1] ?? (plan.waitsMs.at(-1) as number)
  return Math.min(Math.round(planned * (1 - plan.spread + plan.spread * failed.jitter)), leftMs)
}

/** Response headers by their names in lower case. */
export type Headers = Readonly<Record<string, string | number | undefined>>

/**
 * Milliseconds that an answer asks to wait: `Retry-After` (seconds or a date), else `x-ratelimit-reset` (Unix time in
 * seconds) where nothing remains of the limit. Undefined where it asks for nothing or for a time that is over.
 *
 * `now` is Unix time in milliseconds; the answer's own `Date` is preferred, for the other side's times are by its clock.
 */
export function readAskedWait(headers: Headers, now: number): number | undefined {
  const date = Date.parse(String(headers.date ?? ''))
  const theirNow = Number.isNaN(date) ? now : date
  const retryAfter = String(headers['retry-after'] ?? '').trim()
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter) || readReset(headers)
  return until !== undefined && until > theirNow ? until - theirNow : undefined
}

function readReset(headers: Headers): number | undefined {
  const reset = String(headers['x-ratelimit-reset'] ?? '')
  const usedUp = String(headers['x-ratelimit-remaining'] ?? '0') === '0'
  return usedUp && /^\d+$/.test(reset) ? Number(reset) * 1000 : undefined
}
