/** The clock of promtool's tests, which begins on 1970-01-01: `3 02:14:07.089` is 02:14 on the fourth day. */

const form = /^(\d+) (\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?$/

/** Milliseconds since the beginning. */
export function time(text: string): number {
  const parts = form.exec(text)
  if (parts === null) throw new Error(`"${text}" is no time: write "<day> <hh>:<mm>[:<ss>[.<ms>]]"`)
  const [days, hours, minutes, seconds, milliseconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + (milliseconds ?? 0)
}

/** Milliseconds in `1m`, `15m`, `1h`. */
export function duration(text: string): number {
  const parts = /^(\d+)([mh])$/.exec(text)
  if (parts === null) throw new Error(`"${text}" is no duration: write minutes or hours, as 15m or 1h`)
  return Number(parts[1]) * (parts[2] === 'h' ? 3_600_000 : 60_000)
}
