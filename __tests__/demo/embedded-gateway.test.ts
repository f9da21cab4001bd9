import { request } from 'node:http'
import { EmbeddedGateway } from '../../src/demo/embedded-gateway.ts'
import { type PushgatewayServer, startPushgateway, withoutFamilies } from '../servers/pushgateway.ts'
import { describeWith } from '../tools/required.ts'

/** Method, path and body; `raw` paths must reach the server as they are, so `fetch` is no use. */
type Step = readonly [method: string, path: string, body?: string]

const counter = (value = 1, labels = '{region="eu"}') => `# TYPE lumen_x counter\nlumen_x${labels} ${value}\n`
const gauge = (value = 1, labels = '{region="eu"}') => `# TYPE lumen_x gauge\nlumen_x${labels} ${value}\n`
const a = '/metrics/job/lumen_a/run_id/r1/attempt/1-1'
const b = '/metrics/job/lumen_a/run_id/r1/attempt/1-2'

const scenarios: Record<string, readonly Step[]> = {
  'a push with help, types, labels and two samples': [
    [
      'PUT',
      a,
      '# HELP lumen_x What \\\\ it\\nis.\n# TYPE lumen_x counter\nlumen_x{b="2",a="1"} 1\nlumen_x{a="2",b="1",} 2\n\n# a comment\n  lumen_y 1.5e3\n',
    ],
  ],
  'numbers of every kind': [
    [
      'PUT',
      a,
      [
        '0',
        '1',
        '-1',
        '1e6',
        '999999',
        '1795478400',
        '1795486447.089',
        '0.0001',
        '0.00001',
        '1e21',
        '.5',
        'NaN',
        '+Inf',
        '-Inf',
        'inf',
      ]
        .map((value, index) => `lumen_x{n="${index}"} ${value}\n`)
        .join(''),
    ],
  ],
  'a PUT replaces the whole group': [
    ['PUT', a, `${counter()}lumen_y 1\n`],
    ['PUT', a, counter(2, '{region="kr"}')],
  ],
  'a POST replaces families of the same name': [
    ['PUT', a, `${counter()}lumen_y 1\n`],
    ['POST', a, counter(2, '{region="kr"}')],
  ],
  'the same again': [
    ['PUT', a, counter()],
    ['PUT', a, counter()],
  ],
  'two groups, one deleted': [
    ['PUT', a, counter()],
    ['PUT', b, counter()],
    ['DELETE', a],
    ['DELETE', '/metrics/job/nobody'],
    ['PUT', b, counter(2)],
  ],
  'the labels of a group in another order are the same group': [
    ['PUT', a, counter()],
    ['PUT', '/metrics/job/lumen_a/attempt/1-1/run_id/r1', counter(2)],
  ],
  'labels of the group win over those of the metric': [
    ['PUT', '/metrics/job/lumen_a/run_id/r', counter(1, '{job="x",run_id="y",instance="i"}')],
    ['PUT', '/metrics/job/lumen_b/instance/host', counter(1, '{instance="i"}')],
  ],
  'base64 in the path': [
    ['PUT', '/metrics/job@base64/bHVtZW5f7ZWc/run_id@base64/YS9i/attempt@base64/=', counter()],
    ['PUT', '/metrics/job@base64/bHVtZW5f7ZWc/run_id@base64/YS9i/attempt@base64/MQ==', counter()],
    ['PUT', '/metrics/job/x/run_id@base64/Pz8_Pj4-', counter()],
  ],
  // Not in the job: after that the real one, 1.5.1, never answers a push again, for it keeps a lock.
  'base64 that is none': [
    ['PUT', '/metrics/job/x/run_id@base64/a+b', counter()],
    ['PUT', '/metrics/job/x/run_id@base64/abcde', counter()],
    ['PUT', '/metrics/job@base64/=/run_id/r', counter()],
  ],
  'an empty value in the path': [
    ['PUT', '/metrics/job/lumen_a/run_id//attempt/1', counter()],
    ['PUT', '/metrics/job/lumen_a/run_id/', counter()],
  ],
  'a path that is cleaned up': [
    ['PUT', '/metrics/job/lumen_a/run_id/../attempt/1', counter()],
    ['PUT', '/metrics/job/lumen_a/run_id/./attempt/1', counter()],
    ['PUT', '/metrics/job/lumen_a/run_id/%2e%2e/attempt/1', counter()],
    ['PUT', '//metrics/job/lumen_a', counter()],
  ],
  'a slash in a value': [
    ['PUT', '/metrics/job/lumen_a/run_id/a%2Fb/attempt/1', counter()],
    ['PUT', '/metrics/job/lumen_a/run_id/a%2Fb%2Fc', counter()],
    ['PUT', '/metrics/job/lumen%2Fa', counter()],
  ],
  'letters in a path': [
    ['PUT', '/metrics/job/lumen_%ED%95%9C/run_id/a%20b/attempt/~:.-', counter()],
    ['PUT', '/metrics/job/lumen_a/', counter()],
  ],
  'a path that names no group': [
    ['PUT', '/metrics', counter()],
    ['PUT', '/metrics/job/lumen_a/run_id', counter()],
    ['PUT', '/metrics/job/lumen_a/in-valid/1', counter()],
    ['PUT', '/metrics/job/lumen_a/__x/1', counter()],
    ['PUT', '/metrics/job/lumen_a/0x/1', counter()],
    ['PUT', '/elsewhere', counter()],
    ['PATCH', a, counter()],
    ['GET', a],
    ['GET', '/elsewhere'],
    ['GET', '/-/ready'],
    ['GET', '/-/healthy'],
  ],
  'no final newline': [
    ['PUT', a, counter().trimEnd()],
    ['PUT', a, `${counter()}# and a comment`],
  ],
  'nothing, or nothing but comments': [
    ['PUT', a, ''],
    ['PUT', b, '# HELP lumen_x x\n# TYPE lumen_x counter\n\n'],
  ],
  'a timestamp': [
    ['PUT', a, 'lumen_x 1 1795478400000\n'],
    ['PUT', b, counter()],
    ['PUT', b, 'lumen_x 1 1795478400000\n'],
  ],
  'another type in another group': [
    ['PUT', a, counter()],
    ['PUT', b, gauge()],
    ['PUT', b, 'lumen_x 1\n'],
  ],
  'another type in the same group is fine, for it replaces it': [
    ['PUT', a, counter()],
    ['PUT', a, gauge()],
  ],
  'another type in a group whose other families stay': [
    ['PUT', a, counter()],
    ['PUT', b, counter()],
    ['POST', b, gauge()],
    ['PUT', b, counter(3)],
  ],
  'a failed push leaves what was there, and one that succeeds ends the failure': [
    ['PUT', a, counter()],
    ['PUT', a, 'lumen_x 1 1\n'],
    ['PUT', a, counter(2)],
  ],
  'a series twice': [
    ['PUT', a, 'lumen_x{a="1"} 1\nlumen_x{a="1"} 2\n'],
    ['PUT', b, 'lumen_x{attempt="1"} 1\nlumen_x{attempt="2"} 2\n'],
  ],
  'empty labels': [['PUT', a, 'lumen_x{region=""} 1\nlumen_x 2\n']],
  'label values that need escapes': [
    ['PUT', a, 'lumen_x{a="q\\"b\\\\n\\nx"} 1\nlumen_x{a="한국 🚀 {}=,#"} 2\nlumen_x{a="\t\u0001\r"} 3\n'],
  ],
  'metrics that it writes itself': [['PUT', a, 'push_time_seconds 3\npush_failure_time_seconds 3\nlumen_x 1\n']],
  'names that other languages order otherwise': [
    ['PUT', a, 'lumen_x{a="\uffee"} 1\nlumen_x{a="😀"} 2\nlumen_X 1\nlumen_a 1\nlumen_x_y 1\n'],
  ],
  'lines that are not in the format': [
    '1x 1\n',
    'lumen_x\n',
    'lumen_x one\n',
    'lumen_x 1_0\n',
    'lumen_x 1 2 3\n',
    'lumen_x 1 2.5\n',
    'lumen_x 1\r\n',
    'lumen_x{ 1\n',
    'lumen_x{a} 1\n',
    'lumen_x{a=1} 1\n',
    'lumen_x{a="1} 1\n',
    'lumen_x{a="1"b="2"} 1\n',
    'lumen_x{a="\\t"} 1\n',
    'lumen_x{a-b="1"} 1\n',
    'lumen_x{a="1",a="2"} 1\n',
    'lumen_x{__name__="y"} 1\n',
    '# TYPE lumen_x thing\nlumen_x 1\n',
    '# TYPE lumen_x counter\n# TYPE lumen_x counter\nlumen_x 1\n',
    'lumen_x 1\n# TYPE lumen_x counter\n',
    '# HELP lumen_x a\n# HELP lumen_x b\nlumen_x 1\n',
    '# TYPE lumen-x counter\nlumen_x 1\n',
    'lumen_x {a="1"} 1\n',
    'lumen_x{} 1\n',
    'lumen_x{ a = "1" , b = "2" } 1\n',
    'lumen_x{a="1",}1\n',
    '#TYPE lumen_x counter\nlumen_x 1\n',
    '# TYPE lumen_x COUNTER\nlumen_x 1\n',
    '# TYPE lumen_x\nlumen_x 1\n',
    '# HELP lumen_x\nlumen_x 1\n',
    'lumen_x\t1\n',
    'lumen_x 1 \n',
    'lumen_x 1 2 \n',
    'lumen_x{a="1"}\n',
    'lumen_x{a="1",,} 1\n',
    'lumen_x{,} 1\n',
    'lumen_x{a="1" 1\n',
    '{a="1"} 1\n',
    '# HELP lumen_x \n# HELP lumen_x b\nlumen_x{z="1"} 1\n',
    'lumen:x{z="1"} 0x1p-2\n',
  ].map((body, index) => ['PUT', `/metrics/job/lumen_a/run_id/${index}`, body] as const),
}

let now: number
let embedded: EmbeddedGateway
let url: string

beforeEach(async () => {
  now = Date.parse('2026-11-24T02:14:07.089Z')
  embedded = new EmbeddedGateway({ now: () => now })
  url = await embedded.start()
})

afterEach(() => embedded.stop())

describeWith(['prometheus-pushgateway'], 'the embedded gateway answers as the real one', () => {
  let real: PushgatewayServer

  beforeAll(async () => {
    real = await startPushgateway()
  }, 30_000)

  afterAll(() => real?.stop())

  beforeEach(() => real.wipe())

  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    for (const step of steps) {
      const [answer, expected] = [await send(url, step), await send(real.url, step)]
      expect({ step, ...answer, body: wordsOf(answer.body) }).toEqual({
        step,
        ...expected,
        body: wordsOf(expected.body),
      })
    }
    await expectSame(url, real)
  })

  it('whatever comes in whatever order', async () => {
    const pick = dice(20261124)
    for (let index = 0; index < 150; index++) {
      const step: Step = [
        pick(['PUT', 'PUT', 'PUT', 'POST', 'DELETE']),
        `/metrics/job/${pick(['j', 'k'])}${pick(['', '/a/1', '/a/2', '/a@base64/='])}`,
        Array.from({ length: pick([1, 2, 3]) }, () => {
          const name = pick(['lumen_x', 'lumen_y'])
          const type = pick(['', '', `# TYPE ${name} counter\n`, `# TYPE ${name} gauge\n`])
          return `${type}${name}{r="${pick(['1', '2', '3'])}"} ${pick(['1', '2', '2 1'])}\n`
        }).join(''),
      ]
      const [{ status }, { status: expected }] = [await send(url, step), await send(real.url, step)]
      expect({ index, step, status }).toEqual({ index, step, status: expected })
      // The real one answers 202 to a DELETE and does it afterwards, before the next push.
      if (step[0] !== 'DELETE') await expectSame(url, real)
    }
    // Were all of them refused, or all taken, this would prove little.
    const refused = embedded.requests.filter(({ status }) => status === 400).length
    expect(refused).toBeGreaterThan(20)
    expect(refused).toBeLessThan(130)
  }, 30_000)
})

describe('the embedded gateway alone', () => {
  it('dates pushes and failures by its clock, in both of its views', async () => {
    await send(url, ['PUT', a, counter()])
    now += 1000
    await send(url, ['PUT', a, 'lumen_x 1 1\n'])
    expect(embedded.groups.text()).toContain(
      'push_time_seconds{attempt="1-1",instance="",job="lumen_a",run_id="r1"} 1.795486447089e+09\n',
    )
    expect(embedded.groups.text()).toContain(
      'push_failure_time_seconds{attempt="1-1",instance="",job="lumen_a",run_id="r1"} 1.795486448089e+09\n',
    )
    const { data } = (await (await fetch(`${url}/api/v1/metrics`)).json()) as { data: object[] }
    expect(data[0]).toMatchObject({
      last_push_successful: false,
      lumen_x: { time_stamp: '2026-11-24T02:14:07.089Z' },
      push_failure_time_seconds: { time_stamp: '2026-11-24T02:14:08.089Z' },
    })
  })

  it('records what it was asked', async () => {
    await send(url, ['PUT', `${a}?x=1`, counter()])
    await send(url, ['PUT', '/metrics/job/%zz', counter()])
    expect(embedded.requests).toEqual([
      { method: 'PUT', path: `${a}?x=1`, status: 200 },
      { method: 'PUT', path: '/metrics/job/%zz', status: 400 },
    ])
  })

  it('says that it takes no histograms and summaries, which the real one does', async () => {
    const answer = await send(url, ['PUT', a, '# TYPE lumen_x summary\nlumen_x_sum 1\n'])
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('takes no summary') })
  })
})

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly location: string | undefined
  readonly body: string
}

/** With `node:http`, for `fetch` would clean the path before it is sent. */
function send(url: string, [method, path, body = '']: Step): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: { 'content-length': Buffer.byteLength(body) } })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status, headers } = response
        const text = Buffer.concat(chunks).toString()
        resolve({ status, type: headers['content-type'], location: headers.location, body: text })
      })
    })
    sent.end(body)
  })
}

/**
 * An answer without what the two may put otherwise: Go's way to print a metric, which of two types it met first, and
 * how exactly a line or a base64 text is wrong.
 */
function wordsOf(text: string): string {
  return text
    .replace(/\d+ error\(s\) occurred:\n\* /, '')
    .replace(/\{.*\}/s, '{…}')
    .replace(/is not a [A-Z]+/, 'has another type')
    .replace(/(?<=parsing error in line \d+: )(?!unexpected end of input).*/s, '…')
    .replace(/: illegal base64 data at input byte \d+/, '')
}

/** Both views, line by line, without the times of the pushes and what a gateway says of itself. */
async function expectSame(url: string, real: PushgatewayServer): Promise<void> {
  const text = await (await fetch(`${url}/metrics`)).text()
  // That there was a failed push is the same in both; when is not.
  // Where groups differ in the HELP of a family the real one takes that of whichever group its map yields first.
  const sansHelp = (metrics: string) => metrics.replace(/^# HELP lumen_.*\n/gm, '')
  const sansTimes = (metrics: string) => sansHelp(metrics).replace(/^(push_\w+\{.*\}) [1-9].*$/gm, '$1 then')
  const expected = await real.metrics()
  expect(sansTimes(withoutFamilies(text, /^pushgateway_/))).toBe(sansTimes(expected))
  expect(await listingOf(url)).toEqual(await listingOf(real.url))
}

async function listingOf(url: string): Promise<unknown> {
  const response = await fetch(`${url}/api/v1/metrics`)
  expect(response.headers.get('content-type')).toBe('application/json')
  const { status, data } = JSON.parse(await response.text(), (key, value) => {
    if (key === 'time_stamp') return expect.stringMatching(/^20.*Z$/)
    if (key === 'push_time_seconds' || key === 'push_failure_time_seconds') {
      for (const metric of value.metrics) metric.value = metric.value === '0' ? '0' : 'then'
    }
    return value
  })
  expect(status).toBe('success')
  // Go walks its maps in any order.
  const bySeries = (metric: { labels: object }) => JSON.stringify(metric.labels)
  for (const group of data) {
    for (const family of Object.values<{ metrics?: { labels: object }[] }>(group)) {
      family.metrics?.sort((left, right) => (bySeries(left) < bySeries(right) ? -1 : 1))
    }
  }
  const keyOf = (group: { labels: object }) => JSON.stringify(Object.entries(group.labels).sort())
  return data.sort((left: { labels: object }, right: { labels: object }) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

/** Picks from a list, by a sequence that is the same in every run. */
function dice(seed: number): <T>(from: readonly T[]) => T {
  let state = seed
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)] as never
  }
}
