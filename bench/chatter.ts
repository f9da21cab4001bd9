/** What a build that goes well says, made up: the same each time. */
const words =
  'compiling linking src lib core utils index render parse config server client handler build cache restored downloading installing loaded module version webpack vite rollup chunk asset emitted kB gzip done running suite'.split(
    ' ',
  )

/** Whole numbers below what is asked for, in an order that is always the same. */
export function dice(): (below: number) => number {
  let state = 12_345
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** The start of a line of a log, with some words; `number` tells the time. */
export function chatter(number: number, random: (below: number) => number): string {
  let text = `2026-01-02T03:10:10.${String(1_000_000 + (number % 8_999_999))}Z`
  for (let count = 4 + random(10); count > 0; count--) text += ` ${words[random(words.length)]}`
  return text
}
