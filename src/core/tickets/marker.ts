/** What we find in our own issues and comments again: HTML comments that a person does not see and a log cannot write. */

const tag = 'lumen-action ticket v1'

/** What a ticket is for. */
export interface TicketName {
  readonly fingerprint: string
  /** Whose successes close it. */
  readonly pipeline: string
  readonly class: string
  readonly reason: string
}

/** The first line of a ticket. */
export function bodyMarker({ fingerprint, pipeline, class: errorClass, reason }: TicketName): string {
  const cause = [errorClass, reason].map(encodeURIComponent).join('/')
  return `<!-- ${tag} fingerprint=${fingerprint} pipeline=${encodeURIComponent(pipeline)} cause=${cause} -->`
}

/** Undefined where the text is no ticket. It must begin with the marker: what a log says comes further down. */
export function readBodyMarker(body: string): TicketName | undefined {
  const found = form.exec(body)
  if (found === null) return undefined
  const [, fingerprint = '', ...encoded] = found
  try {
    const [pipeline = '', errorClass = '', reason = ''] = encoded.map(decodeURIComponent)
    return { fingerprint, pipeline, class: errorClass, reason }
  } catch {
    return undefined
  }
}

// What `encodeURIComponent` writes.
const word = "([\\w.!~*'()%-]{1,2000})"
const form = new RegExp(`^<!-- ${tag} fingerprint=([0-9a-f]{16}) pipeline=${word} cause=${word}/${word} -->`)

/** In place of the marker of a ticket that is a second one: nobody finds it any more. */
export function duplicateMarker(of: number): string {
  return `<!-- ${tag} duplicate-of=${of} -->`
}

/** Begins the one comment that counts. */
export const countMarker = `<!-- ${tag} count -->`

export function isCount(body: string): boolean {
  return body.startsWith(countMarker)
}

/** Begins a comment that says something once: the same key is not said twice. */
export function wordMarker(key: string): string {
  return `<!-- ${tag} word=${key} -->`
}

export function readWordMarker(body: string): string | undefined {
  return /^<!-- lumen-action ticket v1 word=([a-z]+-\d{1,16}) -->/.exec(body)?.[1]
}

/** Data for the next gate. What could end the comment, or mean something to GitHub, is written as JSON's escapes. */
export function dataMarker(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>&@#`\u007f-\uffff]|-(?=-)|-$/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<!-- ${tag} data=${json} -->`
}

/** Undefined where there is none, or it cannot be read. It is a line of its own. */
export function readDataMarker(body: string): unknown {
  const json = /^<!-- lumen-action ticket v1 data=(.*) -->\r?$/m.exec(body)?.[1]
  if (json === undefined) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
