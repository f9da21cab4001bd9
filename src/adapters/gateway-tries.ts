/** Requests to a metrics gateway: how often one is tried, and what a failure is told as. */
import { GatewayError } from '../app/errors.ts'
import type { Clock } from '../app/ports.ts'
import { type Backoff, nextWait } from '../core/backoff.ts'
import type { GatewayAddress, GatewayAuth } from './gateway-address.ts'
import { type GatewayRequest, GatewayTrouble, sendOnce } from './gateway-request.ts'

export interface GatewayOptions {
  readonly address: GatewayAddress
  /** Beats the credentials of the address. */
  readonly auth?: GatewayAuth
  readonly clock: Clock
  /** From 0 to 1, for the waits; default is `Math.random`. */
  readonly dice?: () => number
  /** Longest time of one try, in milliseconds; default is 5000. */
  readonly tryMs?: number
}

/**
 * A lost connection costs 2 s, and a gateway that is started anew has at least 10 s for it (80 % of the two waits are
 * 11.2 s). With tries of 5 s, no push takes longer than 20 s: the last one begins at the latest when 15 s are over.
 */
const pushing: Backoff = { tries: 3, waitsMs: [2000, 12_000], spread: 0.2, longestAskedMs: 15_000, withinMs: 15_000 }

/** Sends to a path below the address until it is answered or cannot pass. `what` completes "Could not …". */
export type Ask = (request: Pick<GatewayRequest, 'method' | 'content'>, path: string, what: string) => Promise<string>

/**
 * All requests may be sent again: each writes the same, reads, or removes. After a lost connection, 408, 429 and 5xx they
 * are, twice; whatever else is not 2xx is final. Throws `GatewayError`, which holds no credentials.
 */
export function gatewayTries(options: GatewayOptions): Ask {
  const { address, clock, dice = Math.random, tryMs = 5000 } = options
  const auth = options.auth ?? address.auth
  return async (request, path, what) => {
    const startedAt = clock.now()
    for (let tryNumber = 1; ; tryNumber++) {
      try {
        return await sendOnce({ ...request, url: `${address.url}${path}`, auth, withinMs: tryMs, now: clock.now() })
      } catch (error) {
        if (!(error instanceof GatewayTrouble)) throw error
        const elapsedMs = clock.now() - startedAt
        const failed = { tryNumber, elapsedMs, jitter: dice(), askedMs: error.askedMs }
        const wait = error.passes ? nextWait(pushing, failed) : undefined
        if (wait === undefined) {
          const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`
          throw new GatewayError(`Could not ${what}: ${error.message}${effort}. ${advise(error, path)}`, {
            status: error.status,
            cause: error.cause ?? error,
          })
        }
        await clock.sleep(wait)
      }
    }
  }
}

/** What to do, as a sentence or two. */
function advise({ status, location, askedMs, message }: GatewayTrouble, path: string): string {
  if (status === undefined) return adviseNoAnswer(message)
  if (status < 400) return adviseRedirect(location, path)
  if (status === 400) {
    return 'The metrics were refused, and trying again does not help: a metric name may have another type elsewhere on this gateway, or something in between has changed the request.'
  }
  if (status === 401) {
    return 'Check "pushgateway-username" and "pushgateway-password", or "pushgateway-token": a secret that is not set is empty.'
  }
  if (status === 403) return 'These credentials may not push here: grant it, or use others.'
  if (status === 404 || status === 405) {
    return 'There is no Pushgateway at this address: check the port and the path of "pushgateway-url".'
  }
  if (status === 413) return 'A proxy in front of the gateway limits the size of a request: raise its limit.'
  if (status === 429 || status === 408 || status >= 500) {
    const asked = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`
    return `The gateway, or a proxy in front of it, is down or overloaded: look at its log.${asked}`
  }
  return 'Is it a Pushgateway that answers at "pushgateway-url"?'
}

function adviseNoAnswer(message: string): string {
  if (/certificate|self.signed|issuer/i.test(message)) {
    return 'If its certificate is from a CA of your own, set NODE_EXTRA_CA_CERTS to the file of that CA.'
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return 'Check the host name in "pushgateway-url", and the DNS of the runner.'
  return 'Check that the gateway is up and that the runner can reach it (https_proxy and no_proxy of the environment are used).'
}

function adviseRedirect(location: string | undefined, path: string): string {
  const lost = 'A redirect loses the metrics, so it is not followed.'
  if (location?.endsWith(path)) return `${lost} Set "pushgateway-url" to ${location.slice(0, -path.length)}.`
  return `${lost} Set "pushgateway-url" to the address that answers itself; a login page in front must let the push pass.`
}
