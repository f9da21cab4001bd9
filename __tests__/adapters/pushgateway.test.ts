import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type GatewayAuth, parseGatewayUrl, pushgateway } from '../../src/adapters/pushgateway.ts'
import { GatewayError } from '../../src/app/errors.ts'
import { type AttemptFacts, exposition } from '../../src/core/metrics.ts'
import { FakeClock } from '../fakes/clock.ts'

interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

type Answer = (response: ServerResponse, received: Received) => void

const facts: AttemptFacts = {
  pipeline: 'shop',
  region: '한국',
  runner: 'linux',
  version: 'v1',
  day: '20261122',
  runId: '20261122-eu-9fceb02d',
  attempt: '19-1',
  result: 'success',
  completedAt: 1_763_777_647_123,
  stages: [],
  retries: [],
}
const path = '/metrics/job/lumen_shop/run_id/20261122-eu-9fceb02d/attempt/19-1'
const body = exposition(facts)

let received: Received[]
let answers: Answer[]
let base: string
let clock: FakeClock
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { method = '', url = '', headers } = request
  const one = { method, path: url, headers, body: Buffer.concat(chunks).toString() }
  received.push(one)
  const answer = answers.length > 1 ? answers.shift() : answers[0]
  answer?.(response, one)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  received = []
  answers = []
  clock = new FakeClock()
})

/** Answers in this order; the last one again and again. */
function whenAsked(...given: Answer[]): void {
  answers = given
}

const says =
  (status: number, text = '', headers: Record<string, string> = { 'content-type': 'text/plain' }): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text)
const stalls: Answer = () => {}
const stallsInTheBody: Answer = (response) => response.writeHead(500).write('oh')
const cuts: Answer = (response) => response.destroy()
const cutsTheBody: Answer = (response) => {
  response.writeHead(400, { 'content-length': 100 })
  response.write('too lo')
  setImmediate(() => response.destroy())
}

interface Options {
  readonly url?: string
  readonly auth?: GatewayAuth
  readonly tryMs?: number
  /** What a try takes by the fake clock. */
  readonly takesMs?: number
}

/** Pushes once; gives the error that it ended in. */
async function push(options: Options = {}): Promise<GatewayError | undefined> {
  const address = parseGatewayUrl(options.url ?? base)
  if ('problem' in address) throw new Error(address.problem)
  const { auth, tryMs = 5000 } = options
  const gateway = pushgateway({ address, auth, clock, dice: () => 1, tryMs })
  try {
    await gateway.put(facts)
    return undefined
  } catch (error) {
    if (error instanceof GatewayError) return error
    throw error
  }
}

describe('a push that arrives', () => {
  it.each([200, 202, 204])('is one PUT of the whole group, answered with %i', async (status) => {
    whenAsked(says(status))
    expect(await push()).toBeUndefined()
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ method: 'PUT', path, body })
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'text/plain; version=0.0.4',
      'user-agent': 'lumen-action',
    })
    expect(received[0]?.headers.authorization).toBeUndefined()
    expect(clock.sleeps).toEqual([])
  })

  it('does not wait for the rest of an answer that says yes, and leaves no connection open for it', async () => {
    const closed = new Promise((resolve) => {
      whenAsked((response) => response.on('close', resolve).writeHead(200).write('and then'))
    })
    expect(await push()).toBeUndefined()
    await closed
  })

  it('keeps the prefix of the address', async () => {
    whenAsked(says(200))
    expect(await push({ url: `${base}/ops/gateway/` })).toBeUndefined()
    expect(received[0]?.path).toBe(`/ops/gateway${path}`)
  })

  it.each<[string, Options, string]>([
    ['user and password', { auth: { username: 'ci', password: 'p:w한' } }, 'Basic Y2k6cDp37ZWc'],
    ['a token', { auth: { token: 'abc' } }, 'Bearer abc'],
  ])('proves itself by %s', async (_, options, header) => {
    whenAsked(says(200))
    await push(options)
    expect(received[0]?.headers.authorization).toBe(header)
  })

  it('takes credentials from the address, and rather those that are given', async () => {
    whenAsked(says(200))
    const url = base.replace('//', '//ci:p%40w@')
    await push({ url })
    await push({ url, auth: { token: 'abc' } })
    expect(received.map((one) => one.headers.authorization)).toEqual(['Basic Y2k6cEB3', 'Bearer abc'])
    expect(received[0]?.headers.host).toBe(new URL(base).host)
  })
})

describe('what passes is tried again', () => {
  it.each<[string, Answer[]]>([
    ['500 twice', [says(500), says(500), says(202)]],
    ['503 and a lost connection', [says(503), cuts, says(200)]],
    ['408 and 429', [says(408), says(429), says(200)]],
  ])('%s, and then it arrives', async (_, given) => {
    whenAsked(...given)
    expect(await push()).toBeUndefined()
    expect(received.map((one) => one.body)).toEqual([body, body, body])
    // Highest throw of the dice: the whole planned waits.
    expect(clock.sleeps).toEqual([2000, 12_000])
  })

  it.each<[string, Answer, string]>([
    ['408', says(408, 'too slow'), 'it answered 408, "too slow" (3 tries in 14 s)'],
    ['429', says(429), 'it answered 429 (3 tries in 14 s)'],
    ['500', says(500, 'oh\nno'), 'it answered 500, "oh no" (3 tries in 14 s)'],
    [
      '502 of a proxy',
      says(502, '<html><head><title>502 Bad Gateway</title></head><body>nginx'),
      '502, "502 Bad Gateway" (',
    ],
    ['a lost connection', cuts, 'there was no answer: other side closed (3 tries in 14 s)'],
  ])('%s three times, and not once more', async (_, answer, message) => {
    whenAsked(answer)
    const error = await push()
    expect(error?.message).toContain(`Could not push run 20261122-eu-9fceb02d, attempt 19-1 of lumen_shop to ${base}: `)
    expect(error?.message).toContain(message)
    expect(received).toHaveLength(3)
    expect(clock.sleeps).toEqual([2000, 12_000])
  })

  it('also where nobody listens', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const error = await push({ url: `http://127.0.0.1:${port}` })
    expect(error?.message).toContain(`there was no answer: connect ECONNREFUSED 127.0.0.1:${port} (3 tries in 14 s)`)
    expect(error?.message).toMatch(
      / Check that the gateway is up and that the runner can reach it \(https_proxy and no_proxy .+\)\.$/,
    )
    expect(error?.status).toBeUndefined()
    expect(error?.cause).toMatchObject({ message: 'fetch failed' })
    expect(clock.sleeps).toEqual([2000, 12_000])
  })

  it('also a host that has no address', async () => {
    const error = await push({ url: 'http://gateway.invalid:9091' })
    expect(error?.message).toMatch(
      /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) gateway\.invalid \(3 tries.*Check the host name/,
    )
  })

  it.each<[string, Answer, string]>([
    ['nothing', stalls, 'there was no answer: nothing came within 0.05 s (3 tries'],
    ['half an answer', stallsInTheBody, 'it answered 500, "oh" (3 tries'],
  ])('also when there comes %s in the time of a try', async (_, answer, message) => {
    whenAsked(answer)
    expect((await push({ tryMs: 50 }))?.message).toContain(message)
    expect(received).toHaveLength(3)
  })

  it('gives a gateway that is started anew 10 s, whatever the dice say', async () => {
    whenAsked(says(500))
    const address = parseGatewayUrl(base)
    if ('problem' in address) throw new Error(address.problem)
    await expect(pushgateway({ address, clock, dice: () => 0 }).put(facts)).rejects.toThrow(GatewayError)
    expect(clock.sleeps).toEqual([1600, 9600])
  })
})

describe('Retry-After', () => {
  it('beats the plan', async () => {
    whenAsked(says(429, '', { 'retry-after': '4' }), says(503, '', { 'retry-after': '0' }), says(200))
    expect(await push()).toBeUndefined()
    expect(clock.sleeps).toEqual([4000, 0])
  })

  it('may be a date, by the clock of the gateway', async () => {
    const date = 'Sun, 22 Nov 2026 03:00:00 GMT'
    whenAsked(says(503, '', { date, 'retry-after': 'Sun, 22 Nov 2026 03:00:07 GMT' }), says(200))
    expect(await push()).toBeUndefined()
    expect(clock.sleeps).toEqual([7000])
  })

  it('is not waited for when the job would hang for it, and is told', async () => {
    whenAsked(says(429, 'slow down', { 'retry-after': '60' }))
    const error = await push()
    expect(error?.message).toContain('it answered 429, "slow down". The gateway, or a proxy in front of it,')
    expect(error?.message).toMatch(/ It asks to wait 60 s\.$/)
    expect(received).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
  })

  it('does not add up: no wait ends after 15 s, so with a try of 5 s the whole takes 20 s', async () => {
    whenAsked(says(429, '', { 'retry-after': '10' }))
    expect((await push())?.message).toContain('(2 tries in 10 s)')
    expect(clock.sleeps).toEqual([10_000])
  })

  it('counts the time of the tries too', async () => {
    // Each try takes all of its 5 s: after 5 s, 10 s of waiting are still allowed, and then a last try.
    const slow: Answer = (response) => {
      clock.advance(5000)
      response.writeHead(503, { 'retry-after': '10' }).end()
    }
    whenAsked(slow)
    const start = clock.now()
    expect((await push())?.message).toContain('(2 tries in 20 s)')
    expect(clock.now() - start).toBe(20_000)
  })
})

describe('what does not pass is final', () => {
  it.each([300, 301, 302, 303, 304, 307, 308, 399])(
    'a redirect %i: it is not followed, for the metrics would be lost',
    async (status) => {
      whenAsked(says(status, '', { location: `${base}/elsewhere` }), says(200))
      const error = await push()
      expect(error?.status).toBe(status)
      expect(error?.message).toContain(
        `: it answered ${status} and leads to ${base}/elsewhere. A redirect loses the metrics`,
      )
      expect(received).toHaveLength(1)
    },
  )

  it('a redirect of the same path names the address to set', async () => {
    whenAsked(says(308, '', { location: `https://gateway.example.com/ops${path}` }))
    expect((await push())?.message).toMatch(/ Set "pushgateway-url" to https:\/\/gateway\.example\.com\/ops\.$/)
  })

  it('a redirect with a relative, no or no usable target', async () => {
    whenAsked(says(302, '', { location: '/login?next=secret' }))
    expect((await push())?.message).toContain(`it answered 302 and leads to ${base}/login. A redirect`)
    whenAsked(says(302, '', {}))
    expect((await push())?.message).toContain('it answered 302. A redirect')
    whenAsked(says(302, '', { location: 'http://' }))
    expect((await push())?.message).toContain('it answered 302. A redirect')
  })

  it.each<[number, string]>([
    [400, 'The metrics were refused'],
    [401, 'Check "pushgateway-username" and "pushgateway-password", or "pushgateway-token"'],
    [403, 'These credentials may not push here'],
    [404, 'There is no Pushgateway at this address'],
    [405, 'There is no Pushgateway at this address'],
    [413, 'limits the size of a request'],
    [418, 'Is it a Pushgateway that answers'],
  ])('%i, with what to do', async (status, advice) => {
    whenAsked(says(status, 'no'), says(200))
    const error = await push()
    expect(error?.status).toBe(status)
    expect(error?.message).toContain(`: it answered ${status}, "no". `)
    expect(error?.message).toContain(advice)
    expect(received).toHaveLength(1)
    expect(clock.sleeps).toEqual([])
  })

  it('quotes the gateway on one line of 300 characters, without what steers a terminal', async () => {
    const text = `text format\r\n::error::\u001b[31mparsing\u0000\u202e error\n${'x'.repeat(400)}`
    whenAsked(says(400, text))
    const message = (await push())?.message ?? ''
    expect(message).toContain('400, "text format ::error::parsing error xxx')
    expect(message).toMatch(/^[^\p{Cc}\u202e]+$/u)
    const quoted = /400, "(.*)"\. /.exec(message)?.[1] ?? ''
    expect([...quoted]).toHaveLength(300)
    expect(quoted.endsWith('x…')).toBe(true)
  })

  it('reads no more of an endless answer than it needs', async () => {
    whenAsked((response) => {
      response.writeHead(400)
      const pour = () => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', pour)
      }
      pour()
    })
    expect((await push())?.message).toMatch(/400, "x{299}…"/)
  })

  it('goes by the status of an answer whose text breaks off', async () => {
    whenAsked(cutsTheBody)
    expect((await push())?.message).toContain('it answered 400, "too lo". The metrics were refused')
    expect(received).toHaveLength(1)
  })
})

describe('credentials', () => {
  const echo: (status: number) => Answer = (status) => (response, one) =>
    response
      .writeHead(status, { location: `https://ci:S3CRET@host/S3CRET?S3CRET` })
      .end(
        `you sent ${one.headers.authorization}, ${Buffer.from(String(one.headers.authorization).replace(/^\S+ /, ''), 'base64')}`,
      )

  it.each<[string, Options]>([
    ['in the address', { url: 'http://ci:S3CRET@HOST/prefix' }],
    ['as user and password', { url: 'http://HOST', auth: { username: 'ci', password: 'S3CRET' } }],
    ['as a token', { url: 'http://HOST', auth: { token: 'S3CRET' } }],
  ])('%s are in no message, even when an answer quotes them', async (_, options) => {
    const url = (options.url ?? '').replace('HOST', new URL(base).host)
    for (const answer of [echo(302), echo(400), echo(401), echo(500), cuts]) {
      whenAsked(answer)
      const error = await push({ ...options, url })
      const told = `${error?.message}\n${error?.stack}\n${(error?.cause as Error)?.message}`
      expect(error).toBeInstanceOf(GatewayError)
      expect(told).not.toContain('S3CRET')
      expect(told).not.toContain(Buffer.from('ci:S3CRET').toString('base64'))
    }
  })

  it('of somebody else are not shown either, where a redirect holds them', async () => {
    whenAsked(says(302, '', { location: 'https://other:S3CRET@host/gateway?key=S3CRET#S3CRET' }))
    expect((await push())?.message).toContain('it answered 302 and leads to https://host/gateway. A redirect')
  })

  it('do not show by half where the answer is cut', async () => {
    whenAsked(says(400, `${'x'.repeat(296)}S3CRET`))
    const message = (await push({ auth: { token: 'S3CRET' } }))?.message ?? ''
    expect(message).toContain(`${'x'.repeat(296)}***"`)
    expect(message).not.toContain('S3C')
  })
})
