import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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

const scrapedWithinMs = 15_000

/**
 * A real Prometheus that scrapes this address (`http://host:port`) four times a second, configured as our guide has it.
 * Its first scrape comes 5 s after the start, for so long it collects targets: share one between tests.
 */
export async function startPrometheus(target: string): Promise<PrometheusServer> {
  const program = await startProgram({
    tool: 'prometheus',
    async arguments({ address, directory }) {
      const file = join(directory, 'prometheus.yml')
      await writeFile(file, configFor(target))
      return [
        `--config.file=${file}`,
        `--storage.tsdb.path=${join(directory, 'data')}`,
        `--web.listen-address=${address}`,
        '--log.level=warn',
      ]
    },
    ready: '/-/ready',
  })

  async function query(promql: string): Promise<Sample[]> {
    const answer = await fetch(`${program.url}/api/v1/query`, {
      method: 'POST',
      body: new URLSearchParams({ query: promql }),
    })
    const body = (await answer.json()) as QueryAnswer
    if (body.data?.resultType !== 'vector') {
      throw new Error(
        `Prometheus gave no vector for ${promql}: ${body.error ?? body.data?.resultType}\n${program.log()}`,
      )
    }
    return body.data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }))
  }

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

interface QueryAnswer {
  readonly error?: string
  readonly data?: {
    readonly resultType: string
    readonly result: readonly { readonly metric: Record<string, string>; readonly value: readonly [number, string] }[]
  }
}

function configFor(target: string): string {
  return `\
global:
  scrape_interval: 250ms
  scrape_timeout: 250ms
scrape_configs:
  - job_name: pushgateway
    honor_labels: true
    static_configs:
      - targets: [${JSON.stringify(new URL(target).host)}]
`
}
