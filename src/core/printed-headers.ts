/** The headers of an HTTP answer that a tool has printed: `curl -i`, `curl -v`, `wget -S`, `gh api -i`. */
import type { Headers } from './backoff.ts'

const statusLine = /^\s*(?:< )?HTTP\/[\d.]+ (\d{3})\b/
const header = /^\s*(?:< )?([A-Za-z][A-Za-z-]{0,40}):[ \t]*(.*?)\s*$/

/** Those of the last answer, by their names in lower case, if it was a refusal; undefined where none was printed. */
export function refusalIn(text: string): Headers | undefined {
  const lines = text.split('\n')
  const start = lines.findLastIndex((line) => statusLine.test(line))
  const status = Number(statusLine.exec(lines[start] ?? '')?.[1] ?? 0)
  if (status < 400) return undefined
  const headers: Record<string, string> = {}
  for (const line of lines.slice(start + 1)) {
    const parts = header.exec(line)
    if (parts === null) break
    headers[(parts[1] as string).toLowerCase()] = parts[2] as string
  }
  return headers
}
