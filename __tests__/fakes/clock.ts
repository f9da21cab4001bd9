import type { Clock } from '../../src/app/ports.ts'

/** A clock that stands still until somebody sleeps: no test waits, and every wait can be asserted. */
export class FakeClock implements Clock {
  /** The waits that were asked for, in milliseconds. */
  readonly sleeps: number[] = []
  #now: number

  constructor(start = '2026-11-22T02:14:07Z') {
    this.#now = Date.parse(start)
  }

  now(): number {
    return this.#now
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds)
    this.advance(milliseconds)
    // Sockets get their turn, as they would in a real wait.
    await new Promise((resolve) => setImmediate(resolve))
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
  }
}
