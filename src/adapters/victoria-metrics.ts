/** The port `GroupStore` over a store that takes samples with times: VictoriaMetrics' import and export endpoints. */
import { GatewayError } from '../app/errors.ts'
import type { GroupStore } from '../app/ports.ts'
import { oneLine } from '../core/escape.ts'
import { importLines, readExport } from '../core/import-format.ts'
import { groupKey } from '../core/metrics.ts'
import { type GatewayOptions, gatewayTries } from './gateway-tries.ts'
import { nameOf } from './pushgateway.ts'

/** Beyond this an attempt is not repaired any more; the rules look back as far. */
const reachMs = 8 * 24 * 3_600_000

/**
 * A store without groups. Samples with the same time and value are one, so a push may be sent again; a revision is one
 * more sample, a millisecond later. What is old is the store's own business.
 */
export function victoriaMetrics(options: GatewayOptions): GroupStore {
  const { url } = options.address
  const ask = gatewayTries(options)
  return {
    async put(facts) {
      const content = { type: 'text/plain', body: importLines(facts) }
      await ask(
        { method: 'POST', content },
        '/api/v1/import/prometheus',
        `import ${nameOf(groupKey(facts))} into ${url}`,
      )
    },

    async groups(job) {
      const what = `read the attempts of ${oneLine(job, 100)} from ${url}`
      const start = ((options.clock.now() - reachMs) / 1000).toFixed(0)
      const match = `{job=${JSON.stringify(job)},__name__=~"lumen_.*"}`
      const text = await ask(
        { method: 'GET' },
        `/api/v1/export?${new URLSearchParams({ 'match[]': match, start })}`,
        what,
      )
      try {
        return readExport(text, job)
      } catch (error) {
        throw new GatewayError(
          `Could not ${what}: what it answered is no export. Is it VictoriaMetrics that answers there?`,
          {
            cause: error,
          },
        )
      }
    },

    async remove() {
      // It has a retention time.
    },
  }
}
