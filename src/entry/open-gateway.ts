import type { ActionIo } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import type { GroupStore } from '../app/ports.ts'
import type { Problem } from '../app/problem.ts'
import { oneLine } from '../core/escape.ts'

/** What the actions that push need to know of their gateway. */
export interface GatewayPorts {
  /** Undefined where no gateway is configured, or its address cannot be used: `gatewayProblem` then says which. */
  readonly gateway: GroupStore | undefined
  readonly gatewayProblem: string
  /** Where the gateway is, without credentials. */
  readonly gatewayUrl: string | null
}

/** What came of the inputs, and what of them must not leave the process: it is masked in the job's log. */
export interface OpenedGateway {
  readonly ports: GatewayPorts
  readonly problems: readonly Problem[]
  readonly secrets: readonly string[]
}

/** The gateway of the inputs; where they cannot be used, nothing is pushed and the problem says so. */
export async function openGateway(url: string, io: Pick<ActionIo, 'input' | 'mask'>): Promise<OpenedGateway> {
  const opened = await open(url, io)
  const given = [io.input('pushgateway-password'), io.input('pushgateway-token'), ...opened.secrets]
  const secrets = given.filter((value) => value !== '')
  for (const secret of secrets) io.mask(secret)
  return { ...opened, secrets }
}

async function open(url: string, io: Pick<ActionIo, 'input'>): Promise<OpenedGateway> {
  const without = (gatewayProblem: string): GatewayPorts => ({ gateway: undefined, gatewayProblem, gatewayUrl: null })
  if (url === '')
    return { ports: without('There is no "pushgateway-url": the metrics are in a file.'), problems: [], secrets: [] }
  const { parseGatewayAuth, parseGatewayUrl, pushgateway } = await import('../adapters/pushgateway.ts')
  const address = parseGatewayUrl(url)
  const auth = parseGatewayAuth({
    username: io.input('pushgateway-username'),
    password: io.input('pushgateway-password'),
    token: io.input('pushgateway-token'),
  })
  const problem = 'problem' in address ? address.problem : 'problem' in auth ? auth.problem : undefined
  if (problem !== undefined || 'problem' in address || 'problem' in auth) {
    const message = `${problem} Nothing is pushed; the report file holds the metrics.`
    return { ports: without(message), problems: [{ where: 'input "pushgateway-url"', message }], secrets: [] }
  }
  const mode = io.input('metrics-mode') || 'pushgateway'
  if (mode !== 'pushgateway' && mode !== 'import') {
    const message = `Input "metrics-mode" must be pushgateway or import, but it is "${oneLine(mode, 60)}". Nothing is pushed; the report file holds the metrics.`
    return { ports: without(message), problems: [{ where: 'input "metrics-mode"', message }], secrets: [] }
  }
  const connect = mode === 'import' ? (await import('../adapters/victoria-metrics.ts')).victoriaMetrics : pushgateway
  const gateway = connect({ address, ...(auth.auth === undefined ? {} : { auth: auth.auth }), clock: systemClock })
  // The password of `https://user:password@host` is masked by GitHub only where the whole address is one secret.
  const secrets =
    address.auth === undefined || 'token' in address.auth ? [] : [address.auth.password || address.auth.username]
  return { ports: { gateway, gatewayProblem: '', gatewayUrl: address.url }, problems: [], secrets }
}
