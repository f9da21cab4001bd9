/** The address of a webhook, which is a secret as a whole: whoever has it may post. No message here quotes more of it than how it begins. */

/** `name` is the input that it came by. What is wrong is said in a whole sentence. */
export function parseWebhookUrl(text: string, name: string): { readonly url: string } | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const wrong = (rule: string, came: string) => ({
    problem: `Input "${name}" must be ${rule}, but it ${came} (the value is a secret and not shown).`,
  })
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return wrong('an https address', 'is none')
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return wrong('an https address', 'begins with http://, which may go to this machine itself only')
  if (url.username !== '' || url.password !== '') return wrong('an address without a user name and password', 'has one')
  url.hash = ''
  return { url: url.href }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}

/** The parts of the address that must be shown nowhere, the longest first. */
export function secretParts(address: string): string[] {
  const { href, host, hostname, pathname, search, searchParams } = new URL(address)
  const words = [...pathname.split('/'), ...searchParams.values()]
  const parts = [href, href.replace(/\/$/, ''), pathname + search, pathname, search.slice(1), ...words]
  const decoded = parts.map((part) => decode(part))
  // A short word of a path is no secret, and everybody knows where Slack is.
  const secret = [...parts, ...decoded].filter((part) => part.length >= 8)
  return [...new Set([...secret, host, hostname])].sort((one, other) => other.length - one.length)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
