import { createHash } from 'node:crypto'
import { fingerprint, normalise } from '../../../src/core/tickets/fingerprint.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const regions = ['us-west-2', 'us-west', 'eu-central-1', 'tokyo']

/** Lines of one cause, as different runs print them. */
const same: readonly (readonly [string, readonly string[]])[] = [
  [
    'the region',
    [
      'Could not resolve host: bucket.us-west-2.example.net',
      'Could not resolve host: bucket.eu-central-1.example.net',
      'could not  resolve host: bucket.Tokyo.example.net ',
    ],
  ],
  [
    'times',
    [
      '2026-11-24T02:14:07.123Z job failed after 3m 12s',
      '2026-11-25 02:15:00,5 job failed after 1h 2m 3.5s',
      '2026/11/26 02:15 job failed after 90 seconds',
    ],
  ],
  ['a clock', ['at 02:14:07 disk is full', 'at 11:00:59.123 disk is full']],
  [
    'ids',
    [
      'request 6f1c2d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f denied at 0xdeadbeef by commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
      'request 00000000-1111-2222-3333-444455556666 denied at 0x1 by commit 61af89fceb02d0ae598e95dc970b74767f19372d',
    ],
  ],
  [
    'addresses',
    [
      'dial tcp 10.2.3.4:8443: connection refused',
      'dial tcp 172.16.0.1:51234: connection refused',
      'dial tcp [2001:db8:0:0:1:2:3:4]:443: connection refused',
    ],
  ],
  ['ports', ['port 8080 is in use', 'port 51234 is in use']],
  [
    'folders for a moment',
    ['no such file: /tmp/tmp.Xa81/out.txt', 'no such file: /var/folders/zz/8f/T/out', 'no such file: /tmp/b'],
  ],
  [
    "the runner's folder",
    ['cannot run /home/runner/work/_temp/9f-1.sh: denied', 'cannot run /opt/actions/_work/_temp/aa.sh: denied'],
  ],
  [
    'the query of an address',
    ['GET https://api.example.net/v1/items?page=1&sig=abc failed', 'GET https://api.example.net/v1/items#top failed'],
  ],
  ['run numbers', ['run 19000000001-1 timed out', 'run 19000000007-2 timed out']],
  ['the name of a pod', ['pod upload-7d9f8b6c5-x2x4z was evicted', 'pod upload-5c6b8f9d7-q9w8e was evicted']],
  ['sizes', ['heap of 4,096 MB is full', 'heap of 8.192 MB is full']],
]

describe('a fingerprint', () => {
  it.each(same)('is the same whatever %s says', (_, lines) => {
    const [first, ...rest] = lines.map((line) => normalise(line, regions))
    for (const other of rest) expect(other).toBe(first)
  })

  it.each([
    ['other words', 'disk is full', 'disk is broken'],
    ['another file', 'no such file: src/a.ts', 'no such file: src/b.ts'],
    ['another host', 'cannot reach db.example.net', 'cannot reach api.example.net'],
    ['a type with colons', 'std::vector is empty', 'std::string is empty'],
    ['a region inside a word', 'tokyodb is down', 'us-westdb is down'],
  ])('is another one with %s', (_, one, other) => {
    expect(normalise(one, regions)).not.toBe(normalise(other, regions))
  })

  it('hangs on the pipeline, the class and the reason', () => {
    const cause = { pipeline: 'nightly', class: 'network', reason: 'dns' }
    const print = (change: Partial<typeof cause>) => fingerprint({ ...cause, ...change }, 'line', regions, sha256)
    const all = [print({}), print({ pipeline: 'b' }), print({ class: 'build' }), print({ reason: 'reset' })]
    expect(new Set(all).size).toBe(4)
    expect(print({})).toMatch(/^[0-9a-f]{16}$/)
    expect(print({})).toBe(print({}))
  })

  it('takes its time from the length of a line', () => {
    const hostile = [
      'a'.repeat(500),
      '1'.repeat(500),
      'a1'.repeat(250),
      '1:'.repeat(250),
      '/a'.repeat(250),
      '9s '.repeat(170),
    ]
    const begin = performance.now()
    for (const line of hostile) normalise(line, regions)
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
