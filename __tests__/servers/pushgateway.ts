import type { Tool } from '../tools/required.ts'
import { type Program, startProgram } from './program.ts'

export interface PushgatewayServer extends Program {
  /** Its `/metrics`, without those about itself; `sansTimes` leaves out when the groups were pushed. */
  metrics(options?: { sansTimes: boolean }): Promise<string>
  /** Deletes every group. */
  wipe(): Promise<void>
}

/** Debian's, and the newer one that is built from `tools/pushgateway`. */
export const pushgatewayTools = ['prometheus-pushgateway', 'pushgateway/pushgateway'] as const satisfies readonly Tool[]

export interface PushgatewayOptions {
  /** Default is Debian's. */
  readonly tool?: (typeof pushgatewayTools)[number]
  /** Default is any that is free. */
  readonly port?: number
  /** Where it keeps its groups from one start to the next; default is in memory. */
  readonly file?: string
  /** Takes what is pushed unchecked: fast where there are many groups. */
  readonly unchecked?: boolean
}

/** A real Prometheus Pushgateway. */
export async function startPushgateway({
  tool = 'prometheus-pushgateway',
  port,
  file = '',
  unchecked = false,
}: PushgatewayOptions = {}): Promise<PushgatewayServer> {
  const program = await startProgram({
    tool,
    port,
    // Debian's build would write to /var/lib without the empty file name.
    arguments: ({ address }) => [
      `--web.listen-address=${address}`,
      `--persistence.file=${file}`,
      '--web.enable-admin-api',
      '--log.level=debug',
      ...(unchecked ? ['--push.disable-consistency-check'] : []),
    ],
    ready: '/-/ready',
  })
  return {
    ...program,
    async metrics(options) {
      const text = await (await fetch(`${program.url}/metrics`)).text()
      return withoutFamilies(
        text,
        options?.sansTimes ? /^(?:push_|pushgateway_|go_|process_)/ : /^(?:pushgateway_|go_|process_)/,
      )
    },
    async wipe() {
      const { status } = await fetch(`${program.url}/api/v1/admin/wipe`, { method: 'PUT' })
      if (status !== 202) throw new Error(`the gateway was not wiped but answered ${status}:\n${program.log()}`)
    },
  }
}

/** A text in Prometheus' format without the metrics whose names match, and their HELP and TYPE lines. */
export function withoutFamilies(text: string, names: RegExp): string {
  const nameOf = (line: string) => /^(?:# (?:HELP|TYPE) )?([a-zA-Z_:][\w:]*)/.exec(line)?.[1] ?? ''
  return text
    .split('\n')
    .filter((line) => !names.test(nameOf(line)))
    .join('\n')
}
