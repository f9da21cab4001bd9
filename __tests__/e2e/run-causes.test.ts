import { jest } from '@jest/globals'
import { MoodyServer, stalls, status, truncates, twice } from '../servers/moody.ts'
import { RunStep } from './run-step.ts'

jest.setTimeout(60_000)

const servers: MoodyServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function serve(
  answer: ConstructorParameters<typeof MoodyServer>[0],
): Promise<{ server: MoodyServer; fetch: string }> {
  const server = new MoodyServer(answer)
  servers.push(server)
  const port = await server.start()
  return { server, fetch: curl(port) }
}

/** A name that is not this machine's: what a job's own servers do is not the network's fault. */
const curl = (port: number) =>
  `curl -fsS --max-time 1 --resolve api.acme.dev:${port}:127.0.0.1 http://api.acme.dev:${port}/`

describe('a server that answers', () => {
  it('503 twice and then 200: recovered in three tries, after the waits of the policy', async () => {
    const { server, fetch } = await serve(twice(status(503)))
    const run = await RunStep.play(fetch, { backoff: '1s,2s' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ tries: '3', result: 'success' })
    const [first, second, third] = server.requests as [number, number, number]
    expect(second - first).toBeGreaterThan(990)
    expect(second - first).toBeLessThan(2_500)
    expect(third - second).toBeGreaterThan(1_990)
    expect(third - second).toBeLessThan(3_800)
  })

  it('429 with a Retry-After: that wait beats a shorter one of the policy', async () => {
    const { server, fetch } = await serve(twice(status(429, { 'Retry-After': '2' })))
    const run = await RunStep.play(`${fetch} -D /dev/stdout`, { backoff: '10ms', 'max-reruns': '1' })
    expect(run.outputs).toMatchObject({ tries: '2', 'error-class': 'external_api', reason: 'rate-limit' })
    expect((server.requests[1] as number) - (server.requests[0] as number)).toBeGreaterThan(1_990)
    expect(run.stdout).toContain('retry 1 of 1 in 2 s, as the other side asks.')
    expect(run.seconds).toBeLessThan(6)
  })

  it('429 with a Retry-After of an hour: it is not waited for, and said from when a rerun makes sense', async () => {
    const { fetch } = await serve(status(429, { 'Retry-After': '3600' }))
    const run = await RunStep.play(`${fetch} -D /dev/stdout`)
    expect(run.outputs).toMatchObject({ tries: '1', reason: 'rate-limit', rerun: 'false' })
    expect(run.stdout).toMatch(/longer wait than the 15 min that a retry waits: a rerun makes sense from 20/)
  })

  it('401: one try', async () => {
    const { server, fetch } = await serve(status(401))
    const run = await RunStep.play(fetch)
    expect(run.exitCode).toBe(22)
    expect(run.outputs).toMatchObject({ tries: '1', 'error-class': 'token_expired', rerun: 'false' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a transport that breaks is tried again:', () => {
  const policy = { 'max-reruns': '1', backoff: '10ms' }

  it('a connection that is refused', async () => {
    const run = await RunStep.play(curl(9), policy)
    expect(run.outputs).toMatchObject({
      tries: '2',
      'error-class': 'network',
      reason: 'connection-refused',
      rerun: 'true',
    })
  })

  it('a name that does not resolve', async () => {
    const run = await RunStep.play('curl -fsS http://storage.acme.invalid/', policy)
    expect(run.outputs).toMatchObject({ tries: '2', 'error-class': 'network', reason: 'dns' })
  })

  it('an answer that stalls', async () => {
    const { fetch } = await serve(stalls)
    const run = await RunStep.play(fetch, policy)
    expect(run.outputs).toMatchObject({ tries: '2', 'error-class': 'network' })
    expect(run.outputs.evidence).toContain('timed out')
  })

  it('an answer that is cut short', async () => {
    const { fetch } = await serve(truncates)
    const run = await RunStep.play(fetch, policy)
    expect(run.outputs).toMatchObject({ tries: '2', 'error-class': 'network' })
  })

  it('a silent program whose exit code says it', async () => {
    const run = await RunStep.play('curl -fs http://storage.acme.invalid/', policy)
    expect(run.outputs).toMatchObject({ tries: '2', 'error-class': 'network', reason: 'dns' })
  })

  it('a timeout, where the last words are of a transfer that was waited for', async () => {
    const said = 'echo "curl: (28) Operation timed out after 30000 milliseconds with 0 bytes received."'
    const run = await RunStep.play(`${said}; sleep 60`, { ...policy, timeout: '500ms' })
    expect(run.record.tries.map((each) => [each.result, each.verdict?.class])).toEqual([
      ['timeout', 'network'],
      ['timeout', 'network'],
    ])
  })
})

describe('one try for', () => {
  it.each([
    ['a compiler error', "echo 'src/main.c:3:5: error: expected expression before }'; exit 1", 'build', '1'],
    ['a missing module', "python3 -c 'import numpy_of_acme'", 'dependency', '1'],
    ['a full disk', "echo 'tar: archive.tar: Cannot write: No space left on device' >&2; exit 2", 'environment', '2'],
    ['a missing program', 'kubectl-of-acme apply', 'environment', '127'],
    ['a timeout', 'sleep 60', 'environment', '124'],
    ['a cause that nobody knows', "echo 'part 3 of 7'; exit 4", 'unknown', '4'],
  ])('%s', async (_name, script, errorClass, exitCode) => {
    const run = await RunStep.play(script, script.startsWith('sleep') ? { timeout: '300ms' } : {})
    expect(run.outputs).toMatchObject({ tries: '1', 'error-class': errorClass, 'exit-code': exitCode, rerun: 'false' })
    expect(String(run.exitCode)).toBe(exitCode)
    expect(run.seconds).toBeLessThan(3)
  })

  it('a disk that is really full', async () => {
    const run = await RunStep.play('cat /dev/zero > /dev/full')
    expect(run.outputs).toMatchObject({ tries: '1', 'error-class': 'environment', reason: 'disk-full' })
  })

  it('the verdict comes within a second of the end', async () => {
    const run = await RunStep.play("seq 1 200000; echo 'part 3 of 7'; exit 4")
    const [only] = run.record.tries
    const decided = Date.parse(run.record.ended_at) - Date.parse(only?.ended_at ?? '')
    expect(decided).toBeLessThan(1_000)
  })
})
