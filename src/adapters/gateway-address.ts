/** Where the gateway is and how one proves who one is: read from inputs, without ever showing a secret. */
import { showValue } from '../core/wrong-value.ts'

/** Basic authentication or a bearer token; undefined for a gateway that asks for neither. */
export type GatewayAuth =
  | { readonly username: string; readonly password: string }
  | { readonly token: string }
  | undefined

export interface GatewayAddress {
  /** `https://host:9091/prefix`: without credentials and without a slash at its end, so it may be shown. */
  readonly url: string
  /** From `https://user:password@host`. */
  readonly auth: GatewayAuth
}

/**
 * Reads the input "pushgateway-url", or says in whole sentences what is wrong with it. Credentials in it become basic
 * authentication, and are masked where it is quoted. Never throws.
 */
export function parseGatewayUrl(text: string): GatewayAddress | { readonly problem: string } {
  const trimmed = text.trim()
  const wrong = (rule: string, hint = '') => ({
    problem: `Input "pushgateway-url" must ${rule}, but it is ${showValue(withoutSecrets(trimmed))}.${hint}`,
  })
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return wrong('be an http or https address', hintFor(trimmed))
  }
  // In `https://user:12/34@host` the host is "user": an unescaped password must not become a path that is shown.
  if (url.pathname.includes('@')) {
    return wrong(
      'have no "@" in its path',
      ' If it belongs to a password, write its "/", "?", "#" and "@" as %2F, %3F, %23 and %40.',
    )
  }
  if (url.search !== '' || url.hash !== '') return wrong('end after the path, without "?" or "#"')
  if (/\/metrics\/job(?:@base64)?\//.test(`${url.pathname}/`)) {
    return wrong('be the address of the gateway alone', ' Leave out "/metrics/job…": it is added here.')
  }
  const [username, password] = [decode(url.username), decode(url.password)]
  return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    auth: username === '' && password === '' ? undefined : { username, password },
  }
}

/**
 * Reads the inputs "pushgateway-username", "-password" and "-token", each empty where it is not set, or says what is
 * wrong with them without a word of their values. Never throws.
 */
export function parseGatewayAuth(inputs: {
  readonly username: string
  readonly password: string
  readonly token: string
}): { readonly auth: GatewayAuth } | { readonly problem: string } {
  const { username, password, token } = inputs
  if (token !== '' && (username !== '' || password !== '')) {
    return {
      problem:
        'Input "pushgateway-token" cannot stand beside "pushgateway-username" and "pushgateway-password": set the token or the other two.',
    }
  }
  if (username === '' && password !== '') {
    return { problem: 'Input "pushgateway-password" needs "pushgateway-username" beside it, but that is empty.' }
  }
  // What a header cannot hold would be refused by `fetch` in a message that quotes it.
  if (!/^[\x21-\x7E]*$/.test(token)) {
    return {
      problem:
        'Input "pushgateway-token" must be one word of plain letters, digits and signs, but it has a blank, a line break or another character in it.',
    }
  }
  if (token !== '') return { auth: { token } }
  return { auth: username === '' ? undefined : { username, password } }
}

/** The value of the Authorization header. */
export function authorization(auth: GatewayAuth): string | undefined {
  if (auth === undefined) return undefined
  return 'token' in auth ? `Bearer ${auth.token}` : `Basic ${base64(`${auth.username}:${auth.password}`)}`
}

/** The text without the credentials, for an answer may quote what was sent. */
export function maskAuth(text: string, auth: GatewayAuth): string {
  if (auth === undefined) return text
  const secrets =
    'token' in auth
      ? [auth.token]
      : // The name too: there are gateways whose key stands in its place.
        [base64(`${auth.username}:${auth.password}`), ...[auth.password, auth.username].flatMap(spellings)]
  return secrets.filter((secret) => secret !== '').reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
}

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret.toWellFormed())]
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A `%` that escapes nothing is a letter of the password.
    return text
  }
}

/** Whatever could be a credential in a text that is perhaps no address at all: all before the last `@`, all after a `?`. */
function withoutSecrets(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@').replace(/([?#]).*$/s, '$1***')
}

function hintFor(text: string): string {
  if (/^[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(text))
    return ` Write http://${text}, or https:// where the gateway has TLS.`
  return ' Write it like https://pushgateway.example.com:9091.'
}
