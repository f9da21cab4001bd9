/** Who failed, where the evidence names it beyond doubt: one host, in an address or in the words of a client. */
import type { ReportVerdict } from './report.ts'
import type { Cause } from './taxonomy.ts'

const name = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,24}'
/** `https://host`, `https://user@host`. */
const address = new RegExp(
  `\\b(?:https?|wss?|ssh|git|ftp|amqps?|postgres(?:ql)?|rediss?)://(?:[^\\s/@]{1,100}@)?(${name})(?![\\w.-])`,
  'gi',
)
/** What clients write around a bare name: curl, Node, Go, requests, git and ssh, wget, the JVM. */
const clients = new RegExp(
  `(?:\\bresolve (?:host|proxy):? ['"\`‘]?|\\b(?:ENOTFOUND|EAI_AGAIN) |\\blookup |\\bhost=['"]|\\bconnect to (?:host )?|\\bUnknownHostException: |\\bconnection to |\\bunable to resolve host (?:address )?['"‘]?)(${name})(?![\\w./-])`,
  'gi',
)
/** A page to read is not what failed. */
const reading =
  /\b(?:see|visit|docs?|documentation|read|refer|help|learn|details|info|information|more|issues?|check)\b[^/]{0,24}$/i
const readingHost = /^(?:docs?|help|support|status|learn|developers?|wiki|blog|aka)\./i
const endings =
  /\.(?:local|internal|lan|test|invalid|js|ts|go|py|rs|java|json|xml|ya?ml|md|txt|sh|gz|zip|tgz|zst|log)$/i

/** The one host that the line names as its other side; undefined where none, several, or a page to read is named. */
export function hostIn(text: string): string | undefined {
  const found = new Set<string>()
  for (const match of [...text.matchAll(address), ...text.matchAll(clients)]) {
    const host = (match[1] as string).toLowerCase()
    if (readingHost.test(host) || reading.test(text.slice(Math.max(0, match.index - 60), match.index))) return undefined
    if (match[0].includes('://') || !endings.test(host)) found.add(host)
  }
  const [host] = found
  return found.size === 1 && host !== undefined && host.length <= 60 ? host : undefined
}

/** What happened, as a clause with the host as its subject or object. */
const clauses: Partial<Record<Cause, (host: string) => string>> = {
  'network/dns': (host) => `the name ${host} could not be resolved`,
  'network/connect-timeout': (host) => `a connection to ${host} could not be made in time`,
  'network/connection-refused': (host) => `${host} refused the connection`,
  'network/connection-reset': (host) => `the connection to ${host} was reset`,
  'network/connection-closed': (host) => `${host} closed the connection early`,
  'network/connection-failed': (host) => `the connection to ${host} failed`,
  'network/no-route': (host) => `there was no route to ${host}`,
  'network/read-timeout': (host) => `${host} stopped answering`,
  'network/request-timeout': (host) => `${host} did not answer a request in time`,
  'network/truncated-download': (host) => `a download from ${host} was cut short`,
  'network/tls-handshake': (host) => `the TLS handshake with ${host} broke off`,
  'network/tls-untrusted': (host) => `the certificate of ${host} is not trusted`,
  'network/tls-expired': (host) => `the certificate of ${host} has expired`,
  'external_api/http-500': (host) => `${host} answered 500`,
  'external_api/http-502': (host) => `${host} answered 502`,
  'external_api/http-503': (host) => `${host} answered 503`,
  'external_api/http-504': (host) => `${host} answered 504`,
  'external_api/http-5xx': (host) => `${host} answered with a server error`,
  'token_expired/http-401': (host) => `${host} answered 401`,
  'token_expired/http-403': (host) => `${host} answered 403`,
}

/** The clause with the host that the evidence names; undefined where the reason or the evidence does not allow one. */
export function hostClause({ class: errorClass, reason, evidence }: ReportVerdict): string | undefined {
  const clause = clauses[`${errorClass}/${reason}` as Cause]
  const host = clause === undefined || evidence === null ? undefined : hostIn(evidence.text)
  return host === undefined ? undefined : clause?.(host)
}
