import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseFileCommands } from '../../src/demo/runner.ts'
import { drawTree, faultsOf, textOf } from '../fakes/trace-tree.ts'
import { OtlpSink } from '../servers/otlp-sink.ts'
import { GateRun, gateReport } from './gate-run.ts'
import { RegionJob, warnings } from './job.ts'
import { RunStep } from './run-step.ts'
import { firstRegions, regions, rerunFailed, secondTry } from './two-regions.ts'

const key = 'the-key-of-the-backend'
const sha = (text: string) => createHash('sha256').update(text).digest('hex')

/** A run whose gate has an endpoint. */
async function play(act: (run: GateRun, sink: OtlpSink) => Promise<void>): Promise<void> {
  const sink = new OtlpSink()
  try {
    const url = await sink.start()
    await GateRun.play(
      async (run) => {
        Object.assign(run.inputs, {
          'otlp-endpoint': `${url}/tenant/`,
          'otlp-headers': `x-api-key=${key},x-team=a%2Cb`,
        })
        await act(run, sink)
      },
      new Date(Date.now() - 600_000).toISOString().replace(/\.\d+/, ''),
    )
  } finally {
    await sink.stop()
  }
}

describe('the trace of a run', () => {
  it('is one tree an attempt, with links between them', async () => {
    await play(async (run, sink) => {
      firstRegions(run)
      const first = await run.gate({ regions })
      expect(warnings(first)).toEqual([])
      rerunFailed(run)
      const second = await run.gate({ regions })
      // A path was posted to for each signal, under the path that the endpoint has.
      expect(sink.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
        'POST /tenant/v1/metrics',
        'POST /tenant/v1/metrics',
        'POST /tenant/v1/traces',
        'POST /tenant/v1/traces',
      ])
      for (const { headers } of sink.requests)
        expect(headers).toMatchObject({ 'x-api-key': key, 'x-team': 'a,b', 'content-type': 'application/json' })
      const spans = sink.spans
      expect(faultsOf(spans)).toEqual([])
      expect(drawTree(spans)).toBe(
        `RUN pipeline-nightly  31 s  success
  upload (us-west-2)  31 s  success
    Set up job  2 s  success
    Build archive  20 s  success
    Upload archive  9 s  success
  upload (ap-northeast-2)  26 s  error  network/dns
    Set up job  1 s  success
    Build archive  22 s  success
    Upload archive  3 s  error  network/dns
RUN pipeline-nightly  13 s  success  ↩ ${run.runId}-1
  upload (ap-northeast-2)  13 s  failure  build/compile-error  ↩ ${run.runId}-1
    Set up job  1 s  success
    Build archive  12 s  failure  build/compile-error`,
      )
      // The documentation shows this run.
      const page = await readFile(join(import.meta.dirname, '../../docs/opentelemetry.md'), 'utf8')
      const flat = (text: string) => text.replace(/[├│└─]/g, '').replace(/ +/g, ' ')
      for (const line of drawTree(spans).split('\n'))
        expect(flat(page)).toContain(flat(line).replace(/ ↩.*/, '').trim())
      expect([...new Set(spans.map(({ traceId }) => traceId))]).toEqual(
        [1, 2].map((attempt) => sha(`acme/pipeline/${run.runId}/${attempt}`).slice(0, 32)),
      )
      expect((await gateReport(second)).trace).toMatchObject({ sent: true, spans: 4, attempts: 1, problem: null })
      expect(second.stdout).toContain(`trace ${spans.at(-1)?.traceId}: 4 spans sent to`)
    })
  })

  it('holds the rounds of one attempt, sent by the last gate', async () => {
    await play(async (run, sink) => {
      run.env['LUMEN_ROUNDS'] = '3'
      firstRegions(run, 'round 1')
      const first = await gateReport(await run.gate({ regions }))
      expect(first.trace).toMatchObject({ sent: false, problem: 'The gate of the last round sends the whole run.' })
      expect(sink.requests).toEqual([])
      secondTry(run, 'round 2 (ap-northeast-2)')
      await run.gate({ regions, round: '2' })
      const spans = sink.spans
      expect(faultsOf(spans)).toEqual([])
      expect(spans.filter(({ parentSpanId }) => parentSpanId === spans[0]?.spanId).map(({ name }) => name)).toEqual([
        'round 1 (us-west-2)',
        'round 1 (ap-northeast-2)',
        'round 2 (ap-northeast-2)',
      ])
      const again = spans.find(({ name }) => name.startsWith('round 2'))
      expect(again?.links[0]?.spanId).toBe(spans.find(({ name }) => name === 'round 1 (ap-northeast-2)')?.spanId)
    })
  })

  it('has no span twice and no orphan where rounds are wired by hand and nobody counts them', async () => {
    await play(async (run, sink) => {
      firstRegions(run, 'round 1')
      await run.gate({ regions })
      secondTry(run, 'round 2 (ap-northeast-2)')
      await run.gate({ regions, round: '2' })
      // The root cannot know of the second round.
      const faults = faultsOf(sink.spans)
      expect(faults.filter((fault) => !fault.endsWith('is not within "RUN pipeline-nightly"'))).toEqual([])
      expect(sink.spans).toHaveLength(1 + 8 + 3)
    })
  })

  it('comes with the numbers of the gateway', async () => {
    await play(async (run, sink) => {
      firstRegions(run)
      await run.gate({ regions })
      const onGateway = run.series.map((line) => line.replace(/(?:instance|job)="[^"]*",/g, '')).sort()
      const overOtlp = sink.metrics.flatMap(({ name, sum, gauge }) =>
        (sum ?? gauge)?.dataPoints.map(({ attributes, asDouble }) => {
          const labels = attributes.map(({ key, value }) => `${key}="${Object.values(value)[0]}"`).sort()
          const text = name.includes('completed_timestamp') ? asDouble.toFixed(3) : String(asDouble)
          return `${name}{${labels.join(',')}} ${text}`
        }),
      )
      const numbers = (lines: readonly (string | undefined)[]) =>
        lines.map((line) => line?.replace(/ (\S+)$/, (_, value) => ` ${Number(value)}`)).sort()
      expect(numbers(overOtlp)).toEqual(numbers(onGateway))
      expect(overOtlp.length).toBeGreaterThan(10)
    })
  })

  it('is not sent in a dry run, nor before anything has run', async () => {
    await play(async (run, sink) => {
      firstRegions(run)
      const dry = await gateReport(await run.gate({ regions, 'dry-run': 'true' }))
      expect(dry.trace).toMatchObject({ sent: false, problem: 'This is a dry run.' })
      await run.gate({ regions, round: '0' })
      expect(sink.requests).toEqual([])
    })
  })
})

describe('an endpoint that does not take it', () => {
  it('is asked again where it asks for it, and never fails the job', async () => {
    await play(async (run, sink) => {
      firstRegions(run)
      sink.answer = (number) => (number <= 2 ? { status: 503, headers: { 'retry-after': '1' } } : { status: 200 })
      const gate = await run.gate({ regions })
      expect(gate.exitCode).toBe(0)
      expect(warnings(gate)).toEqual([])
      expect(sink.requests).toHaveLength(4)
    })
  })

  it('is told once, without the key that it quotes', async () => {
    await play(async (run, sink) => {
      firstRegions(run)
      sink.answer = () => ({ status: 401, body: JSON.stringify({ code: 16, message: `bad key ${key}` }) })
      const gate = await run.gate({ regions })
      expect(gate.exitCode).toBe(0)
      expect(gate.outputs['day-result']).toBe('degraded')
      expect(warnings(gate).join('\n')).toContain('it answered 401, "bad key ***". Check "otlp-headers"')
      expect(gate.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(key)
      expect(await readFile(gate.outputs['report-path'] ?? '', 'utf8')).not.toContain(key)
      expect(sink.requests).toHaveLength(2)
    })
  })

  it.each([
    [{ status: 302, headers: { location: '/login' } }, 'A redirect loses what was sent'],
    [
      { status: 200, body: '{"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}}' },
      'left out spans: 2 rejected, "too old"',
    ],
  ])('that answers %j is told', async (answer, words) => {
    await play(async (run, sink) => {
      firstRegions(run)
      sink.answer = () => answer
      expect(warnings(await run.gate({ regions })).join('\n')).toContain(words)
    })
  })

  it.each([
    [{ 'otlp-endpoint': 'otel.example.com:4318' }, 'must be an http or https address'],
    [{ 'otlp-endpoint': 'https://me:secret-word@otel.example.com' }, 'must hold no credentials'],
    [{ 'otlp-endpoint': 'https://otel.example.com/v1/traces' }, 'Leave out "/v1/…"'],
    [{ 'otlp-headers': 'secret-word' }, 'pair 1 of 1 has no "=" behind a header\'s name'],
    [{ 'otlp-headers': 'x-key=secret-word%' }, 'the value of "x-key" cannot be sent in a header'],
  ])('is one warning where it is written as %j', async (inputs, words) => {
    await play(async (run, sink) => {
      firstRegions(run)
      const gate = await run.gate({ regions, ...inputs })
      expect(warnings(gate)).toHaveLength(1)
      expect(warnings(gate)[0]).toContain(words)
      expect(gate.stdout).not.toContain('secret-word')
      expect([gate.exitCode, sink.requests.length]).toEqual([0, 0])
    })
  })
})

describe('TRACEPARENT', () => {
  const attempt = 'acme/pipeline/77/1'
  const expected = `00-${sha(attempt).slice(0, 32)}-${sha(`${attempt}/job/pipeline-nightly/eu-central-1/1`).slice(0, 16)}-01`
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }

  it('is in the environment of the command of run/, and of the later steps', async () => {
    const step = new RunStep()
    try {
      const { stdout } = await step.run('echo "<$TRACEPARENT>"', {}, endpoint)
      expect(stdout).toContain(`<${expected}>`)
      expect(parseFileCommands(step.read('env'))).toEqual({ TRACEPARENT: expected })
    } finally {
      step.remove()
    }
  })

  it('stays as it is where one is there, and is not made without an endpoint', async () => {
    const theirs = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    const run = async (env: Record<string, string>) => (await RunStep.play('echo "<$TRACEPARENT>"', {}, env)).stdout
    expect(await run({ ...endpoint, TRACEPARENT: theirs })).toContain(`<${theirs}>`)
    expect(await run({})).toContain('<>')
  })
})

describe('without an endpoint', () => {
  it.each(['report', 'gate'])(
    'the %s loads nothing of it',
    async (action) => {
      const folder = await mkdtemp(join(tmpdir(), 'lumen-loaded-'))
      const sink = new OtlpSink()
      const url = await sink.start()
      try {
        const start = async (inputs: Record<string, string>, NODE_V8_COVERAGE: string) => {
          if (action === 'report')
            await RegionJob.play({ inputs, env: { NODE_V8_COVERAGE } }, async (job) => void (await job.main()))
          else
            await GateRun.play(async (run) => {
              firstRegions(run)
              Object.assign(run.env, { NODE_V8_COVERAGE })
              await run.gate({ regions, ...inputs })
            })
          const loaded = await loadedScripts(NODE_V8_COVERAGE)
          expect(loaded.length).toBeGreaterThan(0)
          return loaded.filter((text) => text.includes('cicd.pipeline.task.run.id') || text.includes('/v1/traces'))
            .length
        }
        expect(await start({}, join(folder, 'without'))).toBe(0)
        expect(await start({ 'otlp-endpoint': url }, join(folder, 'with'))).toBeGreaterThan(0)
      } finally {
        await sink.stop()
        await rm(folder, { recursive: true, force: true })
      }
    },
    20_000,
  )

  /** Texts of the bundle's files that a process has loaded. */
  async function loadedScripts(folder: string): Promise<string[]> {
    const [file] = await readdir(folder)
    const { result } = JSON.parse(await readFile(join(folder, file as string), 'utf8')) as { result: { url: string }[] }
    const urls = result.map(({ url }) => url).filter((url) => url.startsWith('file:') && url.includes('/dist/'))
    return await Promise.all(urls.map((url) => readFile(new URL(url), 'utf8')))
  }
})

describe('the report', () => {
  it('sends nothing where a gate follows, and says which trace it belongs to', async () => {
    const sink = new OtlpSink()
    const url = await sink.start()
    try {
      await RegionJob.play({ failed: true, inputs: { 'otlp-endpoint': url, 'error-text': 'x' } }, async (job) => {
        const { stdout } = await job.main()
        const trace = sha(`acme/pipeline/${job.runId}/1`).slice(0, 32)
        expect(stdout).toContain(`trace ${trace}: not sent. The gate sends it`)
        expect(parseFileCommands(await readFile(join(job.temp, 'env'), 'utf8'))['TRACEPARENT']).toContain(trace)
        expect(sink.requests).toEqual([])
      })
    } finally {
      await sink.stop()
    }
  })

  it('sends its own job, once, where there is no gate', async () => {
    const sink = new OtlpSink()
    const url = await sink.start()
    try {
      const says = 'curl: (6) Could not resolve host: bucket.example.net token=abcdef0123456789'
      const inputs = { 'otlp-endpoint': url, 'otlp-sender': 'report', 'error-text': says }
      await RegionJob.play({ failed: true, inputs }, async (job) => {
        const main = await job.main()
        expect(warnings(main)).toEqual([])
        const spans = sink.spans
        expect(faultsOf(spans)).toEqual([])
        expect(spans.map(({ name }) => name)).toEqual(['upload (eu-central-1)', 'Build archive', 'Upload archive'])
        expect(textOf(spans[0], 'error.type')).toBe('network/dns')
        expect(JSON.stringify(sink.requests)).not.toContain('abcdef0123456789')
        const before = sink.requests.length
        await job.post({ ...main.state }, { status: 'cancelled' })
        expect(sink.requests).toHaveLength(before)
      })
    } finally {
      await sink.stop()
    }
  })
})
