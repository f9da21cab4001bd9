/** Prometheus' text format, version 0.0.4, as it is written: https://prometheus.io/docs/instrumenting/exposition_formats/ */

export type MetricType = 'counter' | 'gauge' | 'untyped'

/** What the PUT of a body in this format says it is. */
export const textFormatType = 'text/plain; version=0.0.4'

/** `{a="1",b="2"}`, in the order of the object; a label that is undefined is left out, an empty one stays. */
export function labelSet(labels: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(labels).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `{${pairs.map(([name, value]) => `${name}="${escapeValue(value)}"`).join(',')}}`
}

/**
 * One metric with its samples, each a label set and a number as text; nothing where there is no sample. Ends in a line
 * feed: without the last one of a body a Pushgateway answers 400.
 */
export function family(
  name: string,
  type: MetricType,
  help: string,
  samples: readonly (readonly [labels: string, value: string])[],
): string {
  if (samples.length === 0) return ''
  const lines = samples.map(([labels, value]) => `${name}${labels} ${value}\n`)
  const about = help === '' ? '' : `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}\n`
  return `${about}# TYPE ${name} ${type}\n${lines.join('')}`
}

function escapeValue(value: string): string {
  // Half of a surrogate pair has no UTF-8, and two different halves would become the same series twice.
  return value.toWellFormed().replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/"/g, '\\"')
}
