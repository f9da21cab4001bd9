import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../app/ports.ts'

/** The machine's own clock. A pending sleep keeps the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => void (await setTimeout(milliseconds)),
}
