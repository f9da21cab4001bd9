/** The regions of a pipeline, as the input `regions` names them. */
import { isRegion, regionRule } from '../identity.ts'
import { showValue } from '../wrong-value.ts'

/** One region and what else its matrix job is known by. */
export interface RegionSpec {
  readonly region: string
  /** Glob on the name of its job, where the name alone could mean several jobs. */
  readonly job: string | undefined
  /** The other values of its matrix combination, such as `runner`: a rerun round gets them again. */
  readonly matrix: Readonly<Record<string, unknown>>
}

/** GitHub starts at most 256 jobs a matrix. */
const mostRegions = 256

const accepted =
  'one region a line, or JSON: a list of names, or of objects such as {"region": "us-west-2", "runner": "ubuntu-latest"}, or a matrix with "include"'

/**
 * Reads `us-west-2` a line (or with commas between), `["us-west-2"]`, `[{"region": …}]`, or a matrix as `rerun-matrix`
 * has it. An empty text is no region at all: then they are read from the names of the jobs. A problem is a clause that
 * follows the name of the input: `must be …`.
 */
export function parseRegions(
  text: string,
): { readonly regions: readonly RegionSpec[] } | { readonly problems: readonly string[] } {
  const entries = listEntries(text.trim())
  if (entries === undefined) return { problems: [`must be ${accepted}, but it is ${showValue(text)}.`] }
  const problems: string[] = []
  const regions = new Map<string, RegionSpec>()
  for (const entry of entries) {
    const spec = toSpec(entry)
    if (spec === undefined) problems.push(`must name each region by ${regionRule}, but one is ${showValue(entry)}.`)
    else if (regions.has(spec.region)) problems.push(`must name each region once, but ${spec.region} stands twice.`)
    else regions.set(spec.region, spec)
  }
  if (regions.size > mostRegions)
    problems.push(`must be at most ${mostRegions} regions, as a matrix has, but they are ${regions.size}.`)
  return problems.length > 0 ? { problems } : { regions: [...regions.values()] }
}

/** Undefined: neither lines nor JSON of an accepted form. */
function listEntries(text: string): readonly unknown[] | undefined {
  if (!/^[[{]/.test(text)) {
    return text
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (Array.isArray(value)) return value
  const { include, region } = value as { include?: unknown; region?: unknown }
  if (Array.isArray(include)) return include
  return Array.isArray(region) ? region : undefined
}

function toSpec(entry: unknown): RegionSpec | undefined {
  if (typeof entry === 'string') return isRegion(entry) ? { region: entry, job: undefined, matrix: {} } : undefined
  if (typeof entry !== 'object' || entry === null) return undefined
  // A round's own number is not a value of the matrix: the next round has another.
  const { region, job, round: _, ...matrix } = entry as Record<string, unknown>
  if (typeof region !== 'string' || !isRegion(region)) return undefined
  if (job !== undefined && (typeof job !== 'string' || job === '')) return undefined
  return { region, job: job as string | undefined, matrix }
}
