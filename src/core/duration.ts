/**
 * Durations as people write them: `500ms`, `5s`, `2m`, `1h`. The package `ms` is not used, because it is lenient where a
 * slip costs an hour: it reads `5` as milliseconds, takes `1 year`, and answers `undefined` without saying why.
 */
import { showValue } from './wrong-value.ts'

const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const

type Unit = keyof typeof units

/** What people write for a unit, so that the message can say what to write instead. */
const words: readonly (readonly [Unit, RegExp])[] = [
  ['ms', /^(?:ms|msecs?|millis|milliseconds?)$/],
  ['s', /^(?:s|secs?|seconds?)$/],
  ['m', /^(?:m|mins?|minutes?)$/],
  ['h', /^(?:h|hrs?|hours?)$/],
]

/** What `parseDuration` takes, as a clause for messages. */
export const durationForm = 'a duration such as 500ms, 5s, 2m or 1h'

/** Nothing here waits or keeps for longer; it also keeps sums exact. */
const longest = 366 * 24 * units.h

/** A duration in milliseconds, or what is wrong as a clause that follows the name of the setting: `must be …`. */
export type ParsedDuration = { readonly milliseconds: number } | { readonly problem: string }

/** Reads one duration: digits and a unit, nothing around or between them. Never throws. */
export function parseDuration(text: string): ParsedDuration {
  const parts = /^(\d{1,15})(ms|s|m|h)$/.exec(text)
  if (parts === null) return { problem: `must be ${durationForm}, but it is ${showValue(text)}.${hint(text)}` }
  const milliseconds = Number(parts[1]) * units[parts[2] as Unit]
  if (milliseconds > longest) return { problem: `must be at most ${longest / units.h}h, but it is ${showValue(text)}.` }
  return { milliseconds }
}

/** The shortest text that `parseDuration` reads as the same: 90000 is `90s`, 120000 is `2m`. Takes whole milliseconds. */
export function formatDuration(milliseconds: number): string {
  const { amount, unit } = inLargestUnit(milliseconds)
  return `${amount}${unit}`
}

/** For a sentence: `5 s`, `90 s`, `2 min`, `1 h`. */
export function spellDuration(milliseconds: number): string {
  const { amount, unit } = inLargestUnit(milliseconds)
  return `${amount} ${unit === 'm' ? 'min' : unit}`
}

function inLargestUnit(milliseconds: number): { amount: number; unit: Unit } {
  if (milliseconds === 0) return { amount: 0, unit: 's' }
  const unit = (['h', 'm', 's'] as const).find((candidate) => milliseconds % units[candidate] === 0) ?? 'ms'
  return { amount: milliseconds / units[unit], unit }
}

function hint(text: string): string {
  const parts = /^\s*(\d{1,6})\s*([a-z]{0,12})\s*$/i.exec(text)
  if (parts === null) return ''
  const amount = Number(parts[1])
  const word = (parts[2] as string).toLowerCase()
  if (word === '') return ` For ${amount} ${amount === 1 ? 'second' : 'seconds'}, write ${amount}s.`
  const unit = words.find(([, pattern]) => pattern.test(word))
  return unit === undefined ? '' : ` Write ${amount}${unit[0]}.`
}
