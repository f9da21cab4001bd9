// node bench/gateway.ts [--full]: a day of 64 regions, or of 256 with --full, each hourly, pushed into a real gateway as
// the action does it; what a push, a scrape and the rules cost as the groups become more. Loopback only, and it ends by
// itself, in two to five minutes. The gateway is filled without its consistency check, and measured with it.
// Needs prometheus and prometheus-pushgateway (apt-get install).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPrometheus } from '../__tests__/servers/prometheus.ts'
import { type PushgatewayServer, startPushgateway } from '../__tests__/servers/pushgateway.ts'
import { systemClock } from '../src/adapters/clock.ts'
import { parseGatewayUrl, pushgateway } from '../src/adapters/pushgateway.ts'
import type { Gateway } from '../src/app/ports.ts'
import { attemptName, dayOf, runName } from '../src/core/identity.ts'
import type { AttemptFacts } from '../src/core/metrics.ts'

const full = process.argv.includes('--full')
const regions = full ? 256 : 64
const hours = 24
/** After how many groups it is measured. */
const checkpoints = [256, 512, 1024, 1536, 3072, 6144].filter((groups) => groups <= regions * hours)
const atATime = 4
const measuredPushes = 40
const evaluateEvery = '10s'

const stages = ['Check out', 'Build archive', 'Unit tests', 'Upload archive', 'Smoke test', 'Notify']
const hourMs = 3_600_000

/** The attempt of one region in one hour of the last day; one in ten failed. */
function attempt(index: number): AttemptFacts {
  const [hour, region] = [Math.floor(index / regions), `region-${index % regions}`]
  const completedAt = Date.now() - (hours - hour) * hourMs + (index % regions) * 1000
  const failed = index % 10 === 0
  return {
    pipeline: 'bench-hourly',
    region,
    runner: 'github-hosted-linux-x64',
    version: 'v1',
    day: dayOf(completedAt),
    runId: runName(dayOf(completedAt), region, '9fceb02d'),
    attempt: attemptName(19_000_000_000 + hour, 1, 1),
    result: failed ? 'failure' : 'success',
    ...(failed ? { errorClass: 'network' } : {}),
    completedAt,
    durationSeconds: 361,
    stages: stages.map((stage, position) =>
      failed && position === 3 ? { stage, outcome: 'failure', errorClass: 'network' } : { stage, outcome: 'success' },
    ),
    retries: [],
  }
}

async function push(port: Gateway, index: number): Promise<number> {
  const facts = attempt(index)
  const started = performance.now()
  await port.put(facts)
  return performance.now() - started
}

async function fill(port: Gateway, from: number, to: number): Promise<void> {
  let next = from
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      while (next < to) await push(port, next++)
    }),
  )
}

async function measure(gateway: PushgatewayServer, port: Gateway, groups: number): Promise<string[]> {
  const pushes: number[] = []
  // Again the groups that are there: what a push costs among so many, and not one more of them.
  for (let index = 0; index < measuredPushes; index++) pushes.push(await push(port, (index * 7919) % groups))
  pushes.sort((one, other) => one - other)
  const started = performance.now()
  const text = await (await fetch(`${gateway.url}/metrics`)).text()
  const scrape = performance.now() - started
  const memory = Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1])
  const at = (share: number) => (pushes[Math.floor(share * (pushes.length - 1))] as number).toFixed(0)
  return [
    groups.toLocaleString('en'),
    at(0.5),
    at(0.95),
    (memory / 2 ** 20).toFixed(0),
    (text.length / 2 ** 20).toFixed(2),
    (scrape / 1000).toFixed(2),
    (await ruleSeconds(gateway)).toFixed(2),
  ]
}

/** How long the group of the recording rules takes, once the attempts have been recorded. */
async function ruleSeconds(gateway: PushgatewayServer): Promise<number> {
  const prometheus = await startPrometheus(gateway.url, { rules: true, every: evaluateEvery })
  const ofGroup = async (name: string) => {
    const text = await (await fetch(`${prometheus.url}/metrics`)).text()
    return Number(
      new RegExp(`^prometheus_rule_group_${name}\\{rule_group="[^"]*;lumen"\\} (\\S+)`, 'm').exec(text)?.[1],
    )
  }
  const until = async (holds: () => Promise<boolean>) => {
    for (const deadline = Date.now() + 120_000; !(await holds()); ) {
      if (Date.now() > deadline) throw new Error(`the rules recorded nothing:\n${prometheus.log()}`)
      await sleep(500)
    }
  }
  try {
    await until(async () => (await prometheus.query('lumen:last_completed_timestamp_seconds')).length > 0)
    // The first evaluation that saw them also had to make their series.
    const first = await ofGroup('iterations_total')
    await until(async () => (await ofGroup('iterations_total')) > first)
    return await ofGroup('last_duration_seconds')
  } finally {
    await prometheus.stop()
  }
}

// Stopped from outside it takes its servers along.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'lumen-bench-'))
const file = join(folder, 'groups')

async function withGateway(
  unchecked: boolean,
  act: (gateway: PushgatewayServer, port: Gateway) => Promise<void>,
): Promise<void> {
  const gateway = await startPushgateway({ file, unchecked })
  try {
    const address = parseGatewayUrl(gateway.url)
    if ('problem' in address) throw new Error(address.problem)
    // The action gives a try 5 s; here a slow one is a figure.
    await act(gateway, pushgateway({ address, clock: systemClock, tryMs: 60_000 }))
  } finally {
    await gateway.stop()
  }
}

try {
  console.log('| groups | push, median ms | push, p95 ms | gateway MB | scrape MB | scrape s | rules s |')
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  let pushed = 0
  for (const groups of checkpoints) {
    await withGateway(true, async (_, port) => await fill(port, pushed, groups))
    pushed = groups
    await withGateway(false, async (gateway, port) => {
      console.log(`| ${(await measure(gateway, port, groups)).join(' | ')} |`)
    })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
