/** Thirty-five days of two pipelines, made up by chance that always falls alike, and what was known of them when. */
import { attemptName, dayOf, runName } from '../../src/core/identity.ts'
import type { AttemptFacts, StageRetries } from '../../src/core/metrics.ts'
import type { ErrorClass } from '../../src/core/taxonomy.ts'

export const minute = 60_000
export const hour = 60 * minute
export const dayLength = 24 * hour

/** The moment at which the month is looked back on, and its beginning. */
export const now = Date.UTC(2026, 10, 20, 12)
export const beginning = Date.UTC(2026, 9, 16)

/** One attempt, and the verdict that replaced its first one, from a moment on. */
export interface Attempt {
  readonly first: AttemptFacts
  readonly revised?: { readonly at: number; readonly facts: AttemptFacts }
}

interface Pipeline {
  readonly name: string
  readonly startsAt: number
  /** Regions, and how often each fails. */
  readonly regions: Readonly<Record<string, number>>
}

const pipelines: readonly Pipeline[] = [
  {
    name: 'shop-daily',
    startsAt: 2 * hour,
    regions: { 'us-west-2': 0.08, 'eu-central-1': 0.12, 'ap-northeast-2': 0.18, 'sa-east-1': 0.25 },
  },
  { name: 'docs-nightly', startsAt: 4 * hour, regions: { 'us-east-1': 0.1, 'eu-west-1': 0.12 } },
]

const classes: readonly ErrorClass[] = [
  'network',
  'network',
  'external_api',
  'external_api',
  'token_expired',
  'build',
  'dependency',
  'environment',
  'unknown',
]
const passesByItself = (errorClass: ErrorClass) => errorClass === 'network' || errorClass === 'external_api'

/** What is set, not left to chance: dates without a success, and streaks that are open at the end. */
function forced(pipeline: string, region: string, daysAgo: number): ErrorClass | undefined {
  if (pipeline === 'docs-nightly') return daysAgo === 17 ? 'dependency' : undefined
  if (daysAgo === 12) return 'external_api'
  if (daysAgo === 25) return 'token_expired'
  if (region === 'sa-east-1' && daysAgo <= 2) return 'token_expired'
  if (region === 'ap-northeast-2' && daysAgo === 0) return 'build'
  if (region === 'eu-central-1' && daysAgo === 5) return 'network'
  return undefined
}

/** mulberry32: small, and the same on every machine. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function month(): Attempt[] {
  const roll = dice(20261120)
  const attempts: Attempt[] = []
  let workflowRun = 19_000_000_000
  for (let midnight = beginning; midnight < now; midnight += dayLength) {
    for (const pipeline of pipelines) {
      workflowRun += 1 + Math.floor(roll() * 5000)
      for (const [region, failsBy] of Object.entries(pipeline.regions)) {
        const job = new Job(pipeline.name, region, midnight, workflowRun, roll)
        const daysAgo = Math.floor((now - midnight) / dayLength)
        const started = midnight + pipeline.startsAt + Math.floor(roll() * 20 * minute)
        attempts.push(...job.play(started, failsBy, forced(pipeline.name, region, daysAgo)))
      }
    }
  }
  return attempts.filter(({ first }) => first.completedAt <= now)
}

/** A region's job of one workflow run, with its rounds and reruns. */
class Job {
  readonly #name: string
  readonly #region: string
  readonly #midnight: number
  readonly #workflowRun: number
  readonly #roll: () => number

  constructor(name: string, region: string, midnight: number, workflowRun: number, roll: () => number) {
    this.#name = name
    this.#region = region
    this.#midnight = midnight
    this.#workflowRun = workflowRun
    this.#roll = roll
  }

  play(started: number, failsBy: number, forcedClass: ErrorClass | undefined): Attempt[] {
    if (forcedClass === undefined && this.#roll() < 0.03) return [this.#cancelled(started)]
    if (forcedClass === undefined && this.#roll() >= failsBy) return [{ first: this.#success(started, 1, 1) }]
    const errorClass = forcedClass ?? (classes[Math.floor(this.#roll() * classes.length)] as ErrorClass)
    const played = [this.#failure(started, 1, 1, errorClass)]
    for (let round = 2; round <= 3 && passesByItself(errorClass); round++) {
      const again = started + (round - 1) * 45 * minute
      if (forcedClass === undefined && this.#roll() < 0.7) return [...played, { first: this.#success(again, 1, round) }]
      played.push(this.#failure(again, 1, round, errorClass))
    }
    // A person repairs it in the morning, and starts the failed jobs again.
    if (forcedClass === undefined && this.#roll() < 0.5) {
      played.push({ first: this.#success(started + 7 * hour, 2, 1) })
    }
    return played
  }

  #success(started: number, attempt: number, round: number): AttemptFacts {
    const retried = this.#roll() < 0.2
    const retries: StageRetries[] = retried
      ? [
          {
            stage: 'Upload archive',
            retries: 1 + Math.floor(this.#roll() * 2),
            errorClass: 'network',
            result: 'recovered',
          },
        ]
      : []
    return { ...this.#facts(started, attempt, round), result: 'success', retries }
  }

  #failure(started: number, attempt: number, round: number, errorClass: ErrorClass): Attempt {
    const facts = this.#facts(started, attempt, round)
    const stage = errorClass === 'build' || errorClass === 'dependency' ? 'Build archive' : 'Upload archive'
    const failed = (as: ErrorClass): AttemptFacts => ({
      ...facts,
      result: 'failure',
      errorClass: as,
      stages: [{ stage, outcome: 'failure', errorClass: as }],
      retries: passesByItself(as) ? [{ stage, retries: 2, errorClass: as, result: 'exhausted' }] : [],
    })
    const chance = this.#roll()
    if (chance > 0.2) return { first: failed(errorClass) }
    // The region knew nothing of the cause; the gate, two hours later, does.
    const at = facts.completedAt + 2 * hour
    const completedAt = facts.completedAt + 1
    if (chance > 0.05)
      return { first: failed('unknown'), revised: { at, facts: { ...failed(errorClass), completedAt } } }
    return { first: failed('unknown'), revised: { at, facts: { ...facts, result: 'cancelled', completedAt } } }
  }

  #cancelled(started: number): Attempt {
    return { first: { ...this.#facts(started, 1, 1), result: 'cancelled' } }
  }

  #facts(started: number, attempt: number, round: number): AttemptFacts {
    const day = dayOf(this.#midnight)
    const durationSeconds = 180 + Math.floor(this.#roll() * 900)
    return {
      pipeline: this.#name,
      region: this.#region,
      runner: 'github-hosted-linux-x64',
      version: 'v1',
      day,
      runId: runName(day, this.#region, this.#workflowRun.toString(16).padStart(8, '0').slice(-8)),
      attempt: attemptName(this.#workflowRun, attempt, round),
      result: 'success',
      completedAt: started + durationSeconds * 1000 + Math.floor(this.#roll() * 1000),
      durationSeconds,
      stages: [
        { stage: 'Build archive', outcome: 'success' },
        { stage: 'Upload archive', outcome: 'success' },
      ],
      retries: [],
    }
  }
}
