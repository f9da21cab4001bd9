import type { ActionIo } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import type { Telemetry } from '../app/ports.ts'
import type { Problem } from '../app/problem.ts'
import type { TracedAttempt } from '../core/otlp/ids.ts'

export interface OpenedTelemetry {
  /** Undefined where there is no endpoint, or it cannot be used. */
  readonly telemetry: Telemetry | undefined
  readonly problems: readonly Problem[]
  readonly secrets: readonly string[]
}

const none: OpenedTelemetry = { telemetry: undefined, problems: [], secrets: [] }

function endpointOf(io: Pick<ActionIo, 'input'>): string {
  return io.input('otlp-endpoint') || (process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '').trim()
}

type Endpoint = { readonly base: string } | { readonly problem: Problem }

/** The address of the inputs or the environment; undefined where there is none. */
async function readEndpoint(io: Pick<ActionIo, 'input'>): Promise<Endpoint | undefined> {
  const text = endpointOf(io)
  if (text === '') return undefined
  const { parseEndpoint } = await import('../core/otlp/settings.ts')
  const parsed = parseEndpoint(text, nameOf(io, 'otlp-endpoint', 'OTEL_EXPORTER_OTLP_ENDPOINT'))
  return 'base' in parsed ? parsed : { problem: unusable('otlp-endpoint', parsed.problem) }
}

function nameOf(io: Pick<ActionIo, 'input'>, input: string, variable: string): string {
  return io.input(input) === '' ? `The environment's ${variable}` : `Input "${input}"`
}

/** Where telemetry goes by the inputs. What sends it is loaded only where it goes somewhere. */
export async function openTelemetry(io: Pick<ActionIo, 'input' | 'mask'>): Promise<OpenedTelemetry> {
  const endpoint = await readEndpoint(io)
  if (endpoint === undefined) return none
  if ('problem' in endpoint) return { ...none, problems: [endpoint.problem] }
  const { parseHeaders, secretsIn } = await import('../core/otlp/settings.ts')
  const text = io.input('otlp-headers') || (process.env['OTEL_EXPORTER_OTLP_HEADERS'] ?? '')
  const read = parseHeaders(text, nameOf(io, 'otlp-headers', 'OTEL_EXPORTER_OTLP_HEADERS'))
  if ('problem' in read) return { ...none, problems: [unusable('otlp-headers', read.problem)] }
  const secrets = secretsIn(read.headers)
  for (const secret of secrets) io.mask(secret)
  const { otlp } = await import('../adapters/otlp.ts')
  return {
    telemetry: otlp({ base: endpoint.base, headers: read.headers, secrets, clock: systemClock }),
    problems: [],
    secrets,
  }
}

function unusable(input: string, problem: string): Problem {
  return { where: `input "${input}"`, message: `${problem} No telemetry is sent.` }
}

/**
 * Gives the later steps of the job the place in the trace where their spans belong, where telemetry goes somewhere. One that
 * is there stays: the action that ran first has set it, or a tool of the workflow's own. Where the address cannot be used
 * there will be no trace: nothing is set, and the problem says so.
 */
export async function exportTraceparent(
  io: Pick<ActionIo, 'input' | 'exportVariable'>,
  attempt: Omit<TracedAttempt, 'region'> & { readonly region: string | undefined },
): Promise<Problem[]> {
  const { region } = attempt
  const endpoint = await readEndpoint(io)
  if (endpoint !== undefined && 'problem' in endpoint) return [endpoint.problem]
  if (endpoint === undefined || region === undefined) return []
  const { isTraceparent, traceparent } = await import('../core/otlp/ids.ts')
  if (isTraceparent(process.env['TRACEPARENT'] ?? '')) return []
  const { createHash } = await import('node:crypto')
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  io.exportVariable('TRACEPARENT', traceparent({ ...attempt, region }, digest))
  return []
}
