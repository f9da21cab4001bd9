import { HttpClient } from '@actions/http-client'
import type { Dispatcher } from 'undici'

const client = new HttpClient()

/** For `fetch`: by way of the proxy that the environment names (`https_proxy`, `no_proxy`), as the requests to GitHub go. */
export function proxyFor(url: string): { dispatcher?: Dispatcher } {
  const dispatcher = client.getAgentDispatcher(url)
  return dispatcher === undefined ? {} : { dispatcher }
}
