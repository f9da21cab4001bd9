import type { Cause } from '../taxonomy.ts'

/** Exit codes by which a command says what went wrong. Sources: the manuals of curl and wget, section "exit codes". */
const codes: Readonly<Record<string, Readonly<Record<number, Cause>>>> = {
  curl: {
    5: 'network/dns',
    6: 'network/dns',
    7: 'network/connection-refused',
    18: 'network/truncated-download',
    28: 'network/connect-timeout',
    35: 'network/tls-handshake',
    52: 'network/connection-closed',
    55: 'network/connection-reset',
    56: 'network/connection-reset',
  },
  wget: { 4: 'network/connection-failed' },
}

/** The job's own machine and containers are not another host. */
const local = /\b(?:localhost|127\.\d+\.\d+\.\d+|host\.docker\.internal)\b|\[::1\]/

/** The cause that an exit code names, if the script runs just one command that speaks by it, and against another host. */
export function causeOfExitCode(exitCode: number | undefined, script: readonly string[]): Cause | undefined {
  if (exitCode === undefined) return undefined
  const source = script.filter((line) => !/^\s*#/.test(line)).join('\n')
  if (local.test(source)) return undefined
  const named = Object.keys(codes).filter((command) => new RegExp(`(?:^|[\\s;|&($\`])${command}\\s`, 'm').test(source))
  const [command] = named
  return named.length === 1 && command !== undefined ? codes[command]?.[exitCode] : undefined
}
