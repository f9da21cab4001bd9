/** The port `GroupStore` over a Prometheus Pushgateway: one group an attempt. */
import { GatewayError } from '../app/errors.ts'
import type { GroupStore } from '../app/ports.ts'
import { oneLine } from '../core/escape.ts'
import { readListing } from '../core/gateway-listing.ts'
import { groupPath } from '../core/gateway-path.ts'
import { exposition, type GroupKey, groupKey } from '../core/metrics.ts'
import { textFormatType } from '../core/text-format.ts'
import { type GatewayOptions, gatewayTries } from './gateway-tries.ts'

export { type GatewayAddress, type GatewayAuth, parseGatewayAuth, parseGatewayUrl } from './gateway-address.ts'

/**
 * A Pushgateway. A push replaces the group of its key, so it may be sent again: after a lost connection, 408, 429 and
 * 5xx it is, twice. Whatever else is not 2xx is final, also every redirect: it would lose the metrics and look like a
 * success. `GatewayError` says what came back and what to do, and holds no credentials.
 * Behind a proxy it goes by the settings of the environment, `https_proxy`, `http_proxy` and `no_proxy`.
 */
export function pushgateway(options: GatewayOptions): GroupStore {
  const { url } = options.address
  const ask = gatewayTries(options)

  return {
    async put(facts) {
      const key = groupKey(facts)
      const content = { type: textFormatType, body: exposition(facts) }
      await ask({ method: 'PUT', content }, groupPath(key), `push ${nameOf(key)} to ${url}`)
    },

    async groups(job) {
      const what = `read the groups of ${oneLine(job, 100)} from ${url}`
      const text = await ask({ method: 'GET' }, '/api/v1/metrics', what)
      try {
        return readListing(JSON.parse(text), job)
      } catch (error) {
        throw new GatewayError(
          `Could not ${what}: what it answered is not JSON. Is it a Pushgateway that answers there?`,
          {
            cause: error,
          },
        )
      }
    },

    async remove(key) {
      await ask({ method: 'DELETE' }, groupPath(key), `remove ${nameOf(key)} from ${url}`)
    },
  }
}

/** An attempt, for messages. */
export function nameOf(key: GroupKey): string {
  return `run ${oneLine(key.run_id, 100)}, attempt ${oneLine(key.attempt, 60)} of ${oneLine(key.job, 100)}`
}
