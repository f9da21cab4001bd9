import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** How a module of `tools/` is built into the folder where the tests look for it. */
function built(module: string): string {
  return `cd tools/${module} && GOBIN="$PWD/../../.tools/${module}" go install tool`
}

/** Programs that the tests start, and how each is had. `scripts/test` installs what it may. */
const howToGet = {
  prometheus: 'apt-get install prometheus',
  promtool: 'apt-get install prometheus',
  'prometheus-pushgateway': 'apt-get install prometheus-pushgateway',
  'victoria-metrics': 'apt-get install victoria-metrics',
  'prometheus-alertmanager': 'apt-get install prometheus-alertmanager',
  amtool: 'apt-get install prometheus-alertmanager',
  // Newer ones of the same names, in folders of their own.
  'prometheus3/promtool': built('prometheus3'),
  'prometheus3/prometheus': built('prometheus3'),
  'alertmanager/amtool': built('alertmanager'),
  'pushgateway/pushgateway': built('pushgateway'),
  'collector/otelcol': built('collector'),
  act: 'cd tools/workflows && GOBIN="$PWD/../../.tools" go install tool',
  git: 'apt-get install git',
  openssl: 'apt-get install openssl',
  python3: 'apt-get install python3',
} as const

export type Tool = keyof typeof howToGet

/** Absolute path of a tool: from `.tools/` (built from `tools/`) or the PATH; undefined where it is not installed. */
export function findTool(tool: Tool): string | undefined {
  const path = join(import.meta.dirname, '../../.tools', tool)
  if (existsSync(path)) return path
  try {
    return execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/**
 * A `describe` for tests that need real programs. Where one is missing the block is skipped under a name that says so
 * and how to get it; with `CI=true` that is a failure.
 */
export function describeWith(tools: readonly Tool[], name: string, block: () => void): void {
  const missing = tools.filter((tool) => findTool(tool) === undefined)
  const why = missing.map((tool) => `${tool} is not installed: ${howToGet[tool]}`).join('; ')
  if (missing.length === 0) describe(name, block)
  else if (process.env.CI !== 'true') describe.skip(`${name} [SKIPPED: ${why}]`, block)
  else {
    describe(name, () => {
      it(`needs its tools (${why})`, () => {
        throw new Error(why)
      })
    })
  }
}
