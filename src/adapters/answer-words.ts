/** What the other side says beside its status: its first bytes, and of a web page only the title. */
import type { Response } from 'undici'

/** The start of an answer, also where the rest does not come. */
export async function readStart(response: Response, enoughBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk)
      size += chunk.length
      if (size > enoughBytes) break
    }
  } catch {
    // The status is known, and that is what counts.
  }
  return Buffer.concat(chunks).toString()
}

/** Secrets are still in it: they are masked before it is cut, or half of one could stand at the end. */
export function wordsOf(text: string): string {
  return /^\s*</.test(text) ? (/<title[^>]{0,100}>([^<]{1,1000})/i.exec(text)?.[1] ?? '') : text
}

/** `fetch` says "fetch failed" and keeps what happened in the cause, and that may be a list of one for each address. */
export function reasonOf(error: unknown): string {
  type Cause = { message?: string; code?: string; cause?: Cause; errors?: Cause[] } | undefined
  const outer = error as Cause
  const inner = outer?.cause?.errors?.[0] ?? outer?.cause ?? outer
  return inner?.message || inner?.code || 'it failed without a word'
}
