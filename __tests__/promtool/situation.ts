/** A history of attempts, and what the rules make of it at some moments. One situation is one test file of promtool. */
import { attemptName, dayOf, runName } from '../../src/core/identity.ts'
import type { AttemptFacts, Result, StageOutcome, StageRetries } from '../../src/core/metrics.ts'
import type { ErrorClass } from '../../src/core/taxonomy.ts'
import { labelSet } from '../../src/core/text-format.ts'
import { duration, time } from './clock.ts'
import { ScrapedSeries } from './series.ts'

type Labels = Readonly<Record<string, string>>
export type Row = readonly [labels: Labels, value: number]

export interface AttemptOptions {
  readonly pipeline?: string
  readonly day?: string
  readonly sha?: string
  /** Of the workflow, a new one for each attempt where it is left out; which attempt of it, and which round. */
  readonly run?: number
  readonly attempt?: number
  readonly round?: number
  readonly minutes?: number
  readonly stages?: readonly StageOutcome[]
  readonly retries?: readonly StageRetries[]
  /** Where it is scraped, and from when until when the gateway has it: from its end, for 48 hours. */
  readonly targets?: readonly string[]
  readonly from?: string
  readonly until?: string
}

export interface ExpectedAlert {
  readonly labels: Labels
  readonly annotations: Labels
}

interface Moment {
  readonly at: number
  readonly rows: [expression: string, rows: readonly Row[]][]
  readonly alerts: [name: string, alerts: readonly ExpectedAlert[]][]
}

const defaults = { pipeline: 'shop-daily', runner: 'gh', version: 'v1' }
const keptFor = 48 * 3_600_000

export class Situation {
  readonly name: string
  readonly #step: string
  readonly #stepMs: number
  #series = new ScrapedSeries()
  #moments: Moment[] = []
  #runs = 1000

  constructor(name: string, step: string) {
    this.name = name
    this.#step = step
    this.#stepMs = duration(step)
  }

  success(region: string, end: string, options: AttemptOptions = {}): AttemptFacts {
    return this.#attempt(region, end, 'success', options)
  }

  failure(region: string, end: string, errorClass: ErrorClass, options: AttemptOptions = {}): AttemptFacts {
    return this.#attempt(region, end, 'failure', options, errorClass)
  }

  cancelled(region: string, end: string, options: AttemptOptions = {}): AttemptFacts {
    return this.#attempt(region, end, 'cancelled', options)
  }

  /** The same attempt under another verdict, which the gate pushes over the first at that moment. */
  revise(first: AttemptFacts, at: string, verdict: Partial<AttemptFacts>): AttemptFacts {
    const { errorClass: _, ...identity } = first
    const revised = { ...identity, ...verdict, completedAt: first.completedAt + 1 }
    this.scrape(revised, time(at), time(at) + keptFor)
    return revised
  }

  scrape(facts: AttemptFacts, from: number, until: number, targets: readonly string[] = ['gateway:9091']): void {
    this.#series.scrape(facts, Math.ceil(from / this.#stepMs), Math.ceil(until / this.#stepMs), targets)
  }

  /** What these expressions give at a moment, whole; a recorded name is the simplest of them. */
  at(moment: string, expected: Readonly<Record<string, readonly Row[]>>): void {
    this.#moments.push({ at: this.#onStep(moment), rows: Object.entries(expected), alerts: [] })
  }

  /** Which alerts of a name fire at a moment, whole. */
  alerts(moment: string, name: string, alerts: readonly ExpectedAlert[]): void {
    this.#moments.push({ at: this.#onStep(moment), rows: [], alerts: [[name, alerts]] })
  }

  /** The same history with only what it expects of these rules; undefined where that is nothing. */
  about(rules: ReadonlySet<string>): Situation | undefined {
    const speaks = ([expression]: [string, unknown]) =>
      (expression.match(/Lumen\w+|lumen:[\w:]+/g) ?? []).some((name) => rules.has(name))
    const moments = this.#moments
      .map(({ at, rows, alerts }) => ({ at, rows: rows.filter(speaks), alerts: alerts.filter(speaks) }))
      .filter(({ rows, alerts }) => rows.length + alerts.length > 0)
    if (moments.length === 0) return undefined
    const situation = new Situation(this.name, this.#step)
    situation.#series = this.#series
    situation.#moments = moments
    return situation
  }

  /** How often the rules are evaluated in it: what it costs. */
  get evaluations(): number {
    return Math.max(...this.#moments.map(({ at }) => at)) / this.#stepMs
  }

  /** The test file, for these rule files. JSON is YAML. */
  testFile(ruleFiles: readonly string[], groups: readonly string[]): object {
    const end = Math.max(...this.#moments.map(({ at }) => at))
    return {
      rule_files: ruleFiles,
      evaluation_interval: this.#step,
      group_eval_order: groups,
      tests: [
        {
          name: this.name,
          interval: this.#step,
          input_series: this.#series.input(end / this.#stepMs),
          promql_expr_test: this.#moments.flatMap(({ at, rows }) =>
            rows.map(([expr, expected]) => ({
              expr,
              eval_time: `${at}ms`,
              exp_samples: expected.map(([labels, value]) => ({
                labels: (/^[\w:]+$/.test(expr) ? expr : '') + labelSet(labels),
                value,
              })),
            })),
          ),
          alert_rule_test: this.#moments.flatMap(({ at, alerts }) =>
            alerts.map(([alertname, expected]) => ({
              alertname,
              eval_time: `${at}ms`,
              exp_alerts: expected.map(({ labels, annotations }) => ({
                exp_labels: labels,
                exp_annotations: annotations,
              })),
            })),
          ),
        },
      ],
    }
  }

  #attempt(
    region: string,
    end: string,
    result: Result,
    options: AttemptOptions,
    errorClass?: ErrorClass,
  ): AttemptFacts {
    const completedAt = time(end)
    const day = options.day ?? dayOf(completedAt)
    const facts: AttemptFacts = {
      ...defaults,
      pipeline: options.pipeline ?? defaults.pipeline,
      region,
      day,
      runId: runName(day, region, options.sha ?? '9fceb02d'),
      attempt: attemptName(options.run ?? this.#runs++, options.attempt ?? 1, options.round ?? 1),
      result,
      ...(errorClass === undefined ? {} : { errorClass }),
      completedAt,
      durationSeconds: (options.minutes ?? 6) * 60,
      stages: options.stages ?? [],
      retries: options.retries ?? [],
    }
    const from = options.from === undefined ? completedAt : time(options.from)
    this.scrape(facts, from, options.until === undefined ? from + keptFor : time(options.until), options.targets)
    return facts
  }

  // Between two evaluations the last one answers, and promtool's own lookback would hide a mistake of the test.
  #onStep(moment: string): number {
    const at = time(moment)
    if (at % this.#stepMs !== 0) throw new Error(`${this.name}: ${moment} is between two evaluations`)
    return at
  }
}

/** The row of an attempt in the attempt table. */
export function row(facts: AttemptFacts): Row {
  const { pipeline, region, runner, version, day, runId, attempt, result, errorClass } = facts
  const labels = { pipeline, region, runner, version, day, run_id: runId, attempt, result }
  return [errorClass === undefined ? labels : { ...labels, error_class: errorClass }, facts.completedAt / 1000]
}

/** A situation with its name, told by a function; `step` is between two scrapes and two evaluations. */
export function situation(name: string, step: string, tell: (it: Situation) => void): Situation {
  const told = new Situation(name, step)
  tell(told)
  return told
}
