/**
 * Words that show that a number is a status that a server sent. Each is tied to the number in one literal, so that
 * `took 503 ms`, a port, a line number or a count is never read as one.
 */
const introductions = [
  'HTTP ',
  'HTTP/1\\.1 ',
  'HTTP/1\\.0 ',
  'HTTP/2 ',
  'HTTP/2\\.0 ',
  'error ',
  'error: ',
  'error \\(',
  'error: \\(',
  'status ',
  'status: ',
  'status=',
  'status":',
  'status": ',
  'status of ',
  "status was '",
  '(?<!exit |exited with |exit)code ',
  '(?<!exit |exited with |exit)code: ',
  'code=',
  'code = ',
  'code was ',
  'code of ',
  'code":',
  'code": ',
  "code: '",
  'response ',
  'response: ',
  'returned ',
  'returned a ',
  'responded with ',
  'responded with a ',
  'responded: ',
  'received ',
  'answered ',
  'answered with ',
  'failed with ',
  'failed with: ',
  'failed: ',
  'success: ',
  'request: \\(',
  'Exception: \\(',
  'HTTP Error ',
  'Status code was ',
  'StatusCode: ',
  'statusCode: ',
  'HTTPError \\(',
  'unexpected status ',
  'occurred \\(',
]

/** Words behind which a program of one's own puts the status in brackets. */
const bracketed = ['failed', 'not ready', 'not ready yet', 'unavailable', 'rejected', 'unhealthy', 'refused', 'error']

/** A pattern for one of `codes` behind words that introduce a status. Each alternative holds a literal. */
export function status(...codes: readonly string[]): string {
  const each = introductions.flatMap((words) => codes.map((code) => `${words}${code}`))
  for (const code of codes) for (const words of bracketed) each.push(`\\b${words} \\(${code}\\)`)
  // Google's clients put the request behind the status.
  for (const code of codes)
    for (const verb of ['GET', 'PUT', 'POST', 'HEAD', 'PATCH', 'DELETE']) each.push(`\\b${code} ${verb} https?`)
  return `(?:${each.join('|')})(?!\\d|[.,:]\\d|%| ?(?:ms|s|sec|seconds|bytes|[KMG]i?B|files?|lines?|tests?|items?|rows|times|packages|errors|passed|warnings)\\b)`
}
