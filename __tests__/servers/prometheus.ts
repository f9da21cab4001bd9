import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse, stringify } from 'yaml'
import { type Program, startProgram } from './program.ts'

/** One element of an instant vector. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface PrometheusServer extends Program {
  /** The instant vector of a query, now; throws where it is not one, with Prometheus' own words. */
  query(promql: string): Promise<Sample[]>
  /** Resolves when a scrape that began after this call has been stored. */
  scraped(): Promise<void>
}

export interface PrometheusOptions {
  /** Where alerts go, `http://host:port`; with it, or with `rules`, the rules of prometheus/ are evaluated, each second. */
  readonly alertmanager?: string
  readonly rules?: boolean
  /** Between two scrapes and, with `rules`, two evaluations; default is in a hurry. */
  readonly every?: string
  /** It is Prometheus 3, and takes OTLP below `/api/v1/otlp`. */
  readonly otlp?: boolean
}

const scrapedWithinMs = 15_000
const shipped = join(import.meta.dirname, '../../prometheus')

/**
 * A real Prometheus that scrapes this address (`http://host:port`) four times a second, configured by the file that a
 * user copies. Its first scrape comes 5 s after the start, for so long it collects targets: share one between tests.
 */
export async function startPrometheus(target: string, options: PrometheusOptions = {}): Promise<PrometheusServer> {
  const program = await startProgram({
    tool: options.otlp ? 'prometheus3/prometheus' : 'prometheus',
    async arguments({ address, directory }) {
      const file = join(directory, 'prometheus.yml')
      await writeFile(file, stringify(await configuration(target, options, directory)))
      return [
        `--config.file=${file}`,
        `--storage.tsdb.path=${join(directory, 'data')}`,
        `--web.listen-address=${address}`,
        '--log.level=warn',
        ...(options.otlp ? ['--web.enable-otlp-receiver'] : []),
      ]
    },
    ready: '/-/ready',
  })

  const query = (promql: string) => instantVector(program, promql)

  async function scraped(): Promise<void> {
    const since = Date.now()
    for (;;) {
      const [up] = await query('timestamp(up{job="pushgateway"} == 1)')
      if (up !== undefined && up.value * 1000 > since) return
      if (Date.now() > since + scrapedWithinMs) throw new Error(`${target} was not scraped:\n${program.log()}`)
      await sleep(50)
    }
  }

  return { ...program, query, scraped }
}

/** The instant vector of a query, now or at a moment (Unix seconds). */
export async function instantVector(program: Program, promql: string, time?: number): Promise<Sample[]> {
  const answer = await fetch(`${program.url}/api/v1/query`, {
    method: 'POST',
    body: new URLSearchParams({ query: promql, ...(time === undefined ? {} : { time: `${time}` }) }),
  })
  const body = (await answer.json()) as QueryAnswer
  if (body.data?.resultType !== 'vector') {
    throw new Error(`Prometheus gave no vector for ${promql}: ${body.error ?? body.data?.resultType}\n${program.log()}`)
  }
  return body.data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }))
}

interface QueryAnswer {
  readonly error?: string
  readonly data?: {
    readonly resultType: string
    readonly result: readonly { readonly metric: Record<string, string>; readonly value: readonly [number, string] }[]
  }
}

interface Configuration {
  readonly rule_files: readonly string[]
  readonly scrape_configs: readonly { readonly honor_labels: boolean }[]
}

/** The file as shipped, with addresses of the test in the places that are the user's, and in a hurry. */
async function configuration(target: string, options: PrometheusOptions, directory: string): Promise<object> {
  const { rule_files, scrape_configs } = parse(await readFile(join(shipped, 'prometheus.yml'), 'utf8')) as Configuration
  const withRules = options.rules === true || options.alertmanager !== undefined
  if (withRules) {
    await Promise.all(
      rule_files.map(async (name) => {
        const text = await readFile(join(shipped, name), 'utf8')
        await writeFile(join(directory, name), text.replaceAll('interval: 1m', `interval: ${options.every ?? '1s'}`))
      }),
    )
  }
  return {
    global: { scrape_interval: options.every ?? '250ms', scrape_timeout: options.every ?? '250ms' },
    rule_files: withRules ? rule_files : [],
    alerting: { alertmanagers: options.alertmanager === undefined ? [] : [targets(options.alertmanager)] },
    scrape_configs: scrape_configs.map((config) => ({ ...config, ...targets(target) })),
  }
}

const targets = (url: string) => ({ static_configs: [{ targets: [new URL(url).host] }] })
