/** Series as promtool's tests take them, made from what a scrape of the gateway would have found at each step. */
import { type AttemptFacts, exposition, groupKey } from '../../src/core/metrics.ts'
import { labelSet } from '../../src/core/text-format.ts'

/** The samples of one series by step; a missing step is no sample. */
type Samples = Map<number, string>

export interface InputSeries {
  readonly series: string
  readonly values: string
}

export class ScrapedSeries {
  readonly #series = new Map<string, Samples>()

  /** The group of an attempt as each target shows it from one step to another, and then no more. */
  scrape(facts: AttemptFacts, from: number, until: number, targets: readonly string[]): void {
    for (const target of targets) {
      for (const [name, value] of samplesOf(facts, target)) {
        const samples = this.#series.get(name) ?? new Map<number, string>()
        this.#series.set(name, samples)
        for (let step = from; step < until; step++) samples.set(step, value)
        if (!samples.has(until)) samples.set(until, 'stale')
      }
    }
  }

  /** Until the last step of the test; what is scraped to its end is not stale there. */
  input(steps: number): InputSeries[] {
    return [...this.#series].map(([series, samples]) => ({ series, values: runLengths(samples, steps) }))
  }
}

/** Each sample of the body that is pushed, as the gateway's listing shows it. */
function samplesOf(facts: AttemptFacts, target: string): [series: string, value: string][] {
  const group = labelSet({ ...groupKey(facts), instance: target }).slice(1, -1)
  return exposition(facts)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const space = line.lastIndexOf(' ')
      return [`${line.slice(0, space - 1)},${group}}`, line.slice(space + 1)]
    })
}

/** promtool's notation: `_x3 1+0x5 stale` is three steps without, six with 1, and the end. */
function runLengths(samples: Samples, steps: number): string {
  const parts: string[] = []
  for (let step = 0; step <= steps; ) {
    const value = samples.get(step)
    let next = step + 1
    while (next <= steps && samples.get(next) === value) next++
    const count = next - step
    if (value === undefined) parts.push(`_x${count}`)
    else if (value === 'stale') parts.push(...Array<string>(count).fill('stale'))
    else parts.push(`${value}+0x${count - 1}`)
    step = next
  }
  return parts.join(' ')
}
