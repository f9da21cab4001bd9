import { classify, classifyOutput } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'

/** The verdict on the output of one step. */
function verdict(...lines: string[]) {
  return classifyOutput([...lines, '##[error]Process completed with exit code 1.'].join('\n'), 'Build', builtInRules)
}

describe('the cause wins over its consequence', () => {
  it.each([
    [
      'a package that is missing because the index was not reached',
      'network',
      [
        "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError: Temporary failure in name resolution': /simple/x/",
        'ERROR: No matching distribution found for x',
      ],
    ],
    [
      'a module that is missing because the install failed on a 503',
      'external_api',
      ['ERROR: HTTP error 503 while getting https://pypi.example/x', "ModuleNotFoundError: No module named 'x'"],
    ],
    [
      'a wrapper around a compiler error',
      'build',
      [
        "src/a.c:4:5: error: 'x' undeclared",
        'make: *** [Makefile:2: all] Error 1',
        'npm error Lifecycle script `build` failed with error:',
      ],
    ],
    [
      'a linker that was killed',
      'environment',
      [
        'collect2: fatal error: ld terminated with signal 9 [Killed]',
        'compilation terminated.',
        'make: *** [app] Error 1',
      ],
    ],
    [
      'a push that was rejected because the token may not',
      'token_expired',
      [
        'remote: Permission to acme/site.git denied to github-actions[bot].',
        "error: failed to push some refs to 'https://github.com/acme/site'",
      ],
    ],
  ])('%s', (_what, errorClass, lines) => {
    expect(verdict(...lines).errorClass).toBe(errorClass)
  })
})

describe('what was survived does not count', () => {
  it.each([
    [
      'a retry that worked',
      'build',
      [
        "WARNING: Retrying (Retry(total=4)) after connection broken by 'ReadTimeoutError': /simple/",
        'Successfully installed x-1.0',
        'E       assert 1 == 2',
        '1 failed in 0.1s',
      ],
    ],
    ['a warning', 'build', ['warning: Connection reset by peer, retrying', 'src/a.ts(1,2): error TS2322: no']],
    ['a service that logs', 'build', ['level=info msg="upstream returned status 503"', '--- FAIL: TestX (0.00s)']],
  ])('%s', (_what, errorClass, lines) => {
    expect(verdict(...lines).errorClass).toBe(errorClass)
  })
})

describe('a test that fails is the build, whatever it quotes', () => {
  it.each([
    [
      'a mocked 503',
      [
        'E       AssertionError: assert "503 Service Unavailable" == "ok"',
        'FAILED tests/test_a.py::test_retry - AssertionError',
        '1 failed in 0.2s',
      ],
    ],
    [
      'a title that names an error',
      ['  ✕ retries on ECONNRESET (4 ms)', '    Expected: true', 'Tests:       1 failed, 2 total'],
    ],
    [
      'passing tests that name errors',
      ['  ✓ maps 401 Unauthorized to token_expired', '  ✓ survives a Connection reset', '  1) adds', '  1 failing'],
    ],
    [
      'a connection to the own machine',
      ['Error: connect ECONNREFUSED 127.0.0.1:5432', 'Tests:       1 failed, 1 total'],
    ],
  ])('%s', (_what, lines) => {
    expect(verdict(...lines)).toMatchObject({ errorClass: 'build' })
  })

  it('unless its real connection to an outside host broke', () => {
    const lines = [
      'E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1',
      'FAILED tests/live.py::test_rates',
      '1 failed in 2.0s',
    ]
    expect(verdict(...lines)).toMatchObject({ errorClass: 'external_api', transient: true })
  })
})

describe('numbers are statuses only where something says so', () => {
  it.each([
    'took 503 ms',
    'src/server.ts:503:12',
    'port 5003',
    'order 401 of 502',
    'processed 429 files',
    'build 1.503.0',
  ])('%s', (line) => {
    expect(verdict(line).errorClass).toBe('unknown')
  })
})

describe('it abstains', () => {
  it('where the log says nothing, and shows its last words', () => {
    expect(verdict('deploying', 'Deployment failed.')).toMatchObject({
      errorClass: 'unknown',
      reason: 'no-match',
      transient: false,
      evidence: { text: 'Deployment failed.' },
    })
  })

  it('where there is no line at all', () => {
    expect(classifyOutput('', undefined, builtInRules)).toMatchObject({
      errorClass: 'unknown',
      reason: 'no-log',
      evidence: undefined,
    })
  })
})

describe('the wait that the other side asks for', () => {
  it.each([
    ['Retry-After: 90', 90],
    ['retry-after: 2m', 120],
    ['Please try again in 12m34s.', 754],
    ['rate limit resets in 45 seconds', 45],
    ['nothing to see', undefined],
  ])('%s', (line, seconds) => {
    expect(verdict('HTTP 429 Too Many Requests', line).waitSeconds).toBe(seconds)
  })
})

it('shows the line, its number, its neighbours and the runner-up', () => {
  const found = verdict('one', 'two', 'curl: (6) Could not resolve host: a.example', 'four')
  expect(found.evidence).toEqual({
    line: 3,
    text: 'curl: (6) Could not resolve host: a.example',
    context: [
      { line: 1, text: 'one' },
      { line: 2, text: 'two' },
      { line: 3, text: 'curl: (6) Could not resolve host: a.example' },
      { line: 4, text: 'four' },
      { line: 5, text: 'Process completed with exit code 1.' },
    ],
  })
  expect(found.alternatives.map((other) => other.ruleId)).toContain('network/dns')
  expect(found.confidence).toBeGreaterThan(0.85)
})

describe('what a program got past was survived', () => {
  it('a request that was tried again, where the program then crashed by its own mistake', () => {
    const found = verdict(
      'attempt 1 failed: ECONNRESET, retrying in 1s',
      "TypeError: Cannot read properties of undefined (reading 'EUR')",
    )
    expect(found.errorClass).toBe('build')
  })

  it('but not where the exception is what the request ended in', () => {
    const found = verdict('attempt 1 failed: ECONNRESET, retrying in 1s', 'TypeError: fetch failed')
    expect(found.errorClass).toBe('network')
  })

  it('a curl that the script tolerated, where a later command ended it', () => {
    const found = verdict(
      'curl: (56) Recv failure: Connection reset by peer',
      'motd not available, continuing',
      './lint.sh: line 4: tflint: command not found',
    )
    expect(found.errorClass).toBe('environment')
  })
})

it('takes no table of constants in a printed object for evidence', () => {
  const found = verdict(
    "    '507': 'Insufficient Storage',",
    "      'ENETUNREACH',",
    'AxiosError: timeout of 1500ms exceeded',
  )
  expect(found.ruleId).toBe('network/request-timeout')
})

it('takes linear time on a hostile line', () => {
  const line = `${'a'.repeat(900)}${' '.repeat(900)}error ${'('.repeat(200)}`
  const started = performance.now()
  verdict(...Array.from({ length: 200 }, () => line))
  // Backtracking would take minutes; this bound only tells the two apart.
  expect(performance.now() - started).toBeLessThan(20_000)
})

describe('an exit code counts where the text says nothing and the command is in sight', () => {
  const esc = String.fromCharCode(27)
  const run = (script: string, ending: string) =>
    classify(
      [
        `2026-11-22T02:00:00.0000000Z ##[group]Run ${script}`,
        `2026-11-22T02:00:00.0000000Z ${esc}[36;1m${script}${esc}[0m`,
        '2026-11-22T02:00:00.0000000Z shell: /usr/bin/bash -e {0}',
        '2026-11-22T02:00:00.0000000Z ##[endgroup]',
        `2026-11-22T02:00:01.0000000Z ##[error]${ending}`,
      ].join('\n'),
      undefined,
      builtInRules,
    )

  it.each([
    ['curl -sf https://a.example/x -o x', 'Process completed with exit code 6.', 'network', 'dns'],
    ['curl -sf https://a.example/x -o x', 'Process completed with exit code 28.', 'network', 'connect-timeout'],
    ['wget -q https://a.example/x', 'Process completed with exit code 4.', 'network', 'connection-failed'],
    ['./train.sh', 'Process completed with exit code 137.', 'environment', 'killed'],
    ['./gen.sh', 'Process completed with exit code 127.', 'environment', 'missing-tool'],
  ])('%s: %s', (script, ending, errorClass, reason) => {
    expect(run(script, ending)).toMatchObject({ errorClass, reason, evidence: { text: ending } })
  })

  it.each([
    ['./deploy.sh', 'Process completed with exit code 6.'],
    ['curl -sf http://localhost:8080/healthz', 'Process completed with exit code 7.'],
    ['echo "uses curl"; ./x', 'Process completed with exit code 1.'],
    ['curl -sf https://a.example/x && wget -q https://a.example/y', 'Process completed with exit code 4.'],
  ])('%s: %s says nothing', (script, ending) => {
    expect(run(script, ending).errorClass).toBe('unknown')
  })
})

describe('a wall of findings', () => {
  const findings = Array.from(
    { length: 40 },
    (_, index) => `src/a${index}.ts(1,2): error TS2322: Type 'x' is not assignable.`,
  )

  it('is told by its end, and keeps the cause', () => {
    const found = verdict(...findings)
    expect(found).toMatchObject({ errorClass: 'build', reason: 'type-error', ruleId: 'tsc/error' })
    expect(found.evidence?.line).toBe(40)
  })

  it('of few findings shows the first', () => {
    expect(verdict(...findings.slice(0, 4)).evidence?.line).toBe(1)
  })

  it('of lines that two rules take keeps the reason of the winner', () => {
    const lines = Array.from({ length: 80 }, () => 'curl: (22) The requested URL returned error: 503')
    expect(verdict(...lines)).toMatchObject({ errorClass: 'external_api', reason: 'http-503' })
  })
})

it.each([
  ['network', "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.acme.dev:3306' (110)"],
  ['dependency', '  × No solution found when resolving dependencies:'],
  ['build', '✘ [ERROR] Expected ";" but found "}"'],
])('a tool that marks its own error as tests do is read: %s, %s', (errorClass, line) => {
  expect(verdict(line).errorClass).toBe(errorClass)
})

describe('what a script said last', () => {
  it.each([
    [
      'a check with a mark of its own',
      ['Reading 14 pages', '❌ 3 pages name no owner', '', 'See the guide.'],
      '❌ 3 pages',
    ],
    [
      'an error that the script marked',
      ['##[error]Two release notes found; one is allowed.', '  a.md', '  b.md'],
      'Two release',
    ],
    [
      'an exception above its stack',
      ['Error: the price list has no entry for EUR', '    at load (/w/a.mjs:3:9)'],
      'price list',
    ],
    [
      'a wrong argument',
      ['Options:', '  --mode  How', 'Invalid values:', '  Argument: mode, Given: "x", Choices: "a", "b"'],
      'Given: "x"',
    ],
    [
      'what went wrong in Gradle',
      ["Execution failed for task ':pack'.", '> unable to find the bundle of :core', '', 'BUILD FAILED in 4s'],
      'unable to find',
    ],
  ])('%s', (_, lines, evidence) => {
    expect(verdict(...lines)).toMatchObject({
      errorClass: 'build',
      transient: false,
      ruleId: 'last-statement',
      evidence: { text: expect.stringContaining(evidence) },
    })
  })

  it.each([
    ['only that it failed', ['Uploading', 'Deployment failed.']],
    ['counts of nothing', ['checked 14 pages, errors=0', 'reconciling']],
    ['that another program did', ['make: *** [Makefile:3: check] Error 1']],
  ])('is nothing where it says %s', (_, lines) => {
    expect(verdict(...lines)).toMatchObject({ errorClass: 'unknown' })
  })
})

describe('findings that are summed up', () => {
  it('is about tests where one of many fails on an import', () => {
    const failed = Array.from({ length: 12 }, (_, at) => [
      `E       assert ${at} == 503`,
      `FAILED tests/test_a.py::test_${at}`,
    ])
    const lines = ["E   ModuleNotFoundError: No module named 'acme'", ...failed.flat(), '13 failed, 80 passed in 4.2s']
    expect(verdict(...lines)).toMatchObject({ errorClass: 'build', evidence: { text: '13 failed, 80 passed in 4.2s' } })
  })
})

describe('a step that somebody stopped', () => {
  const stopped = (...lines: string[]) =>
    classifyOutput([...lines, '##[error]The operation was canceled.'].join('\n'), 'Test', builtInRules)
  const going = Array.from({ length: 60 }, (_, index) => `served ${index} requests`)

  it('did not end by an error that its program went on after', () => {
    const { errorClass, reason } = stopped("ModuleNotFoundError: No module named 'bus'", ...going)
    expect({ errorClass, reason }).toEqual({ errorClass: 'unknown', reason: 'no-message' })
  })

  it('has said shortly before what was wrong', () => {
    expect(stopped(...going, "ModuleNotFoundError: No module named 'bus'").errorClass).toBe('dependency')
  })

  it('may have waited for a transfer all the time', () => {
    expect(stopped('curl: (28) Failed to connect to dl.acme.dev port 443', ...going).errorClass).toBe('network')
  })
})

describe('what a program got past', () => {
  it('is what it only noted before a mistake of its own ended it', () => {
    const { errorClass } = verdict(
      '2026-01-02 03:04:05,123 [INFO] HTTP Request: POST https://api.acme.dev/v1 "HTTP/1.1 429 Too Many Requests"',
      "NameError: name 'publish' is not defined",
    )
    expect(errorClass).toBe('build')
  })

  it('is a file that was missed long before it said itself what is wrong', () => {
    const going = Array.from({ length: 400 }, (_, index) => `packed ${index} files`)
    const { evidence } = verdict(
      "chmod: cannot access 'dist/app': No such file or directory",
      ...going,
      'ERROR: Could not choose an icon for entry acme',
    )
    expect(evidence?.text).toMatch(/icon/)
  })
})

describe('what a container says', () => {
  const gateway = [
    'gateway-1  | 172.18.0.5 - - [02/Nov/2026:09:11:42 +0000] "GET /rates HTTP/1.1" 503 197',
    'gateway-1  | curl: (56) Recv failure: Connection reset by peer',
    'gateway-1  | 503 Service Unavailable',
  ]

  it('of other hosts is not what the job was answered', () => {
    expect(verdict(...gateway).errorClass).toBe('unknown')
    expect(verdict(...gateway, 'AssertionError: 402 != 200').errorClass).toBe('build')
  })

  it('is what ended the step, where compose says that it failed', () => {
    expect(verdict(...gateway, 'gateway-1 exited with code 56').errorClass).toBe('external_api')
    expect(verdict(...gateway, 'db-1 exited with code 1').errorClass).toBe('unknown')
    expect(verdict(...gateway, 'gateway-1 exited with code 0').errorClass).toBe('unknown')
  })

  it('of itself counts, where nothing else says why', () => {
    expect(verdict("api-1  | ModuleNotFoundError: No module named 'bus'").errorClass).toBe('dependency')
  })
})

describe('a server', () => {
  it('notes in its log what it answered, which proves nothing', () => {
    expect(verdict('127.0.0.1 - - [02/Nov/2026 09:11:42] "GET /rates HTTP/1.1" 503 -').errorClass).toBe('unknown')
    expect(verdict('GET /rates 503 12.311 ms - 19').errorClass).toBe('unknown')
  })

  it('of another host is named by the client that it answered', () => {
    expect(verdict('https://rates.acme.dev:443 "GET /v1 HTTP/1.1" 503 Service Unavailable').errorClass).toBe(
      'external_api',
    )
  })
})

describe('an exception that any wait throws', () => {
  it("is the program's own", () => {
    const own = ['  File "/w/app/queue.py", line 9, in drain', 'asyncio.exceptions.TimeoutError']
    expect(verdict(...own)).toMatchObject({ errorClass: 'build', transient: false })
  })

  it("is a request's where the trace goes through a client", () => {
    const request = [
      '  File "/w/lib/site-packages/aiohttp/client.py", line 9, in _request',
      'asyncio.exceptions.TimeoutError',
    ]
    expect(verdict(...request)).toMatchObject({ errorClass: 'network', transient: true })
    expect(verdict(...request, 'FAILED tests/test_queue.py::test_drain - TimeoutError').errorClass).toBe('build')
  })
})

describe('the error of a tool that nobody knows', () => {
  it.each([
    ['error: could not reach the licence server', 'network'],
    ['error: credentials are not configured for profile prod', 'token_expired'],
    ['error: download of https://dl.acme.dev/a.tgz failed', 'unknown'],
    ['error: something went wrong', 'unknown'],
    ['error: expected expression before `;`', 'build'],
  ])('is read by what it says: %s', (line, errorClass) => {
    expect(verdict(line).errorClass).toBe(errorClass)
  })

  it('is hardly sure where its words are its own', () => {
    expect(verdict('error: migration 0042 conflicts with 0041').confidence).toBeLessThan(0.4)
  })
})

describe('a line behind the prefix of a tool', () => {
  it.each([
    ['turbo', "web:build: Error: Cannot find module '@acme/tokens'", 'dependency'],
    ['concurrently', '[api] npm error code E401', 'token_expired'],
    ['buildx', '#9 2.71 E: Unable to locate package foo', 'dependency'],
    ['sed', '    denied: requested access to the resource is denied', 'token_expired'],
  ])('is read as if it had none: %s', (_tool, line, errorClass) => {
    const prefix = line.slice(0, line.search(/(?<=^(?:\S*: |\[\w+\] |#9 2\.71 | {4}))\S/))
    expect(verdict(`${prefix}begin`, `${prefix}go on`, line, `${prefix}end`).errorClass).toBe(errorClass)
  })
})
