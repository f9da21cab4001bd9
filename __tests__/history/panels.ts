/** The dashboard as a user imports it, and what Grafana would ask for its panels. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../servers/program.ts'
import { instantVector } from '../servers/prometheus.ts'
import { dayLength, hour } from './month.ts'
import { rangeVector } from './range.ts'

export interface Panel {
  readonly title: string
  readonly type: string
  readonly description?: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly targets?: readonly Target[]
  readonly fieldConfig?: {
    readonly defaults: {
      readonly unit?: string
      readonly decimals?: number
      readonly thresholds?: { readonly steps: readonly { readonly color: string; readonly value: number | null }[] }
    }
  }
}

export interface Target {
  readonly expr: string
  readonly instant?: boolean
  readonly interval?: string
  readonly legendFormat?: string
}

export interface Choice {
  readonly pipeline: readonly string[]
  readonly region: readonly string[]
}

interface Dashboard {
  readonly panels: readonly Panel[]
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly query?: { readonly query?: string } }[]
  }
}

export const range = 30 * dayLength

export const dashboard = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../grafana/lumen.json'), 'utf8'),
) as Dashboard

/** With the variables in their places, as Grafana fills several chosen values into a regular expression. */
export function interpolated(expr: string, choice: Choice): string {
  return expr
    .replaceAll('$pipeline', () => `(${choice.pipeline.join('|')})`)
    .replaceAll('$region', () => `(${choice.region.join('|')})`)
    .replaceAll('$__range_s', `${range / 1000}`)
    .replaceAll('$__range', `${range / 1000}s`)
}

/** The row or point of a panel: labels, the moment (Unix milliseconds), and the number. */
export interface Point {
  readonly labels: Readonly<Record<string, string>>
  readonly at: number
  readonly value: number
}

/** What a panel shows at a moment that it looks back from. */
export async function ask(prometheus: Program, target: Target, choice: Choice, at: number): Promise<Point[]> {
  const expr = interpolated(target.expr, choice)
  if (target.instant) {
    const samples = await instantVector(prometheus, expr, at / 1000)
    return samples.map((sample) => ({ ...sample, at }))
  }
  const step = target.interval === '1d' ? dayLength : hour
  // Grafana begins and ends at multiples of the step.
  const onStep = (time: number) => Math.floor(time / step) * step
  const series = await rangeVector(prometheus, expr, onStep(at - range), onStep(at), step)
  return series.flatMap(({ labels, values }) =>
    values.map(([time, value]) => ({ labels, at: time * 1000, value: Number(value) })),
  )
}
