import type { GroupKey } from './metrics.ts'

/**
 * Where the group of an attempt lies on a gateway, below its address: `/metrics/job/lumen_daily/run_id/…/attempt/…`.
 *
 * A value that could be taken for a part of the path goes as base64url: a `/` is a 400 even as `%2F`, and where a value
 * is empty, `.` or `..` the gateway cleans the path and redirects, and the metrics are lost.
 */
export function groupPath(key: GroupKey): string {
  return `/metrics${segment('job', key.job)}${segment('run_id', key.run_id)}${segment('attempt', key.attempt)}`
}

const plain = /^[A-Za-z0-9._~:-]+$/

function segment(name: string, value: string): string {
  if (plain.test(value) && value !== '.' && value !== '..') return `/${name}/${value}`
  // `=` alone stands for the empty value, for which base64 has no letter.
  return `/${name}@base64/${Buffer.from(value, 'utf8').toString('base64url') || '='}`
}
