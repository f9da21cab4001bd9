import type { Clock } from '../../src/app/ports.ts'

/** Time in which many things wait at once: the next event comes when everybody waits. A minute costs no time, and the order is that of the waits. */
export class VirtualTime implements Clock {
  #now: number
  #waiting: { at: number; number: number; wake: () => void }[] = []
  #number = 0

  constructor(start = '2026-11-22T02:14:07Z') {
    this.#now = Date.parse(start)
  }

  now(): number {
    return this.#now
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#waiting.push({ at: this.#now + milliseconds, number: this.#number++, wake }))
  }

  /** Lets time pass until all of them are done. */
  async run<T>(works: readonly Promise<T>[]): Promise<T[]> {
    let isDone = false
    const all = Promise.all(works).finally(() => {
      isDone = true
    })
    // What fails is told by `all` in the end.
    all.catch(() => {})
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve))
      const next = this.#waiting.sort((a, b) => a.at - b.at || a.number - b.number).shift()
      if (next === undefined) continue
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    return await all
  }
}
