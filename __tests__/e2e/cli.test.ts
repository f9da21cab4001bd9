import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { dist, logOf, node24, permanent, transient } from './job.ts'

jest.setTimeout(60_000)

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lumen-cli-'))
  await mkdir(at('folder'))
  await writeFile(at('transient.log'), logOf('uploading', transient))
  await writeFile(at('permanent.log'), logOf('uploading', permanent))
  await writeFile(at('empty.log'), '')
  await writeFile(at('binary.log'), Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256)))
  await writeFile(at('house.log'), logOf('WH-512 warehouse is read-only'))
  await writeFile(
    at('good.yml'),
    "rules:\n  - id: warehouse\n    class: external_api\n    reason: maintenance\n    match: 'WH-5\\d\\d warehouse'\n    help: Wait for the window to end.\n",
  )
  await writeFile(at('held.yml'), 'policy:\n  rerun-on: [network]\n')
  await writeFile(at('broken.yml'), 'policy:\n  max-rerun: 2\n')
  await writeFile(
    at('job.json'),
    JSON.stringify({ steps: [step('Build archive', 'success'), step('Upload', 'failure')] }),
  )
  await writeFile(at('no-steps.json'), '{"id": 7}')
  await writeFile(at('malformed.json'), '{')
})

afterAll(async () => await rm(folder, { recursive: true, force: true }))

function step(name: string, conclusion: string): object {
  const now = new Date(Date.now() - 60_000).toISOString()
  const end = new Date(Date.now() + 60_000).toISOString()
  return {
    name,
    number: 1,
    status: 'completed',
    conclusion,
    started_at: now,
    completed_at: conclusion === 'failure' ? end : now,
  }
}

async function cli(args: readonly string[], input = '', node = node24) {
  const child = spawn(node, [join(dist, 'cli.js'), ...args], { cwd: folder, stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  child.stdin.on('error', () => {}).end(input)
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { exitCode, stdout, stderr }
}

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('classify', () => {
  it('says why, shows the line, and what would be done', async () => {
    expect(await cli(['classify', 'transient.log'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^transient\.log\n {2}class +external_api\/http-503 +\(rule http\/503, confidence \d+ %\)\n {2}evidence +line 6: curl: \(22\) The requested URL returned error: 503\n {2}decision +rerun: .* in 5 s\.\n {2}to do +\S.*\n$/,
      ),
    })
  })

  it('gives one JSON object a line, in the order of the files', async () => {
    const { exitCode, stdout } = await cli(['classify', '--json', 'permanent.log', 'transient.log', 'empty.log'])
    expect(exitCode).toBe(0)
    const verdicts = jsonLines(stdout)
    expect(verdicts.map((verdict) => [verdict.class, verdict.reason, verdict.rerun])).toEqual([
      ['token_expired', 'expired-token', false],
      ['external_api', 'http-503', true],
      ['unknown', expect.any(String), false],
    ])
    expect(Object.keys(verdicts[1])).toEqual([
      'class',
      'reason',
      'rule',
      'rerun',
      'confidence',
      'evidence',
      'alternatives',
    ])
    expect(verdicts[1].evidence).toEqual({ line: 6, text: transient })
  })

  it('explains what else was considered', async () => {
    const { stdout } = await cli(['classify', '--explain', 'permanent.log', 'empty.log'])
    expect(stdout).toMatch(/considered +token_expired\/expired-token +\(rule token\/expired, \d+\) +line 6: /)
    expect(stdout).toMatch(/considered +nothing else/)
  })

  it('reads standard input', async () => {
    const { exitCode, stdout } = await cli(['classify', '-'], logOf(transient))
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^standard input\n {2}class +external_api\/http-503/)
  })

  it('names the failed step of the job', async () => {
    const { exitCode, stdout } = await cli(['classify', '--job', 'job.json', 'transient.log'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ {2}step +Upload$/m)
  })

  it('tries the rules of a config file first, and keeps its policy', async () => {
    const { stdout } = await cli(['classify', '--json', '--config', 'good.yml', 'house.log'])
    expect(jsonLines(stdout)).toMatchObject([
      {
        class: 'external_api',
        reason: 'maintenance',
        rule: 'warehouse',
        evidence: { text: 'WH-512 warehouse is read-only' },
      },
    ])
    const held = await cli(['classify', '--json', '--config', 'held.yml', 'transient.log'])
    expect(jsonLines(held.stdout)).toMatchObject([{ class: 'external_api', rerun: false }])
  })

  it.each(['empty.log', 'binary.log'])('knows nothing from %s, and says so', async (file) => {
    const { exitCode, stdout, stderr } = await cli(['classify', '--json', file])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(jsonLines(stdout)).toMatchObject([{ class: 'unknown', rerun: false }])
  })

  it('prints nothing that a runner would take as a command', async () => {
    const text = logOf(`::error::${transient}`, `##[error]${transient}`, '\u001B[2J::add-mask::x')
    const { stdout } = await cli(['classify', '--explain', '-'], text)
    expect(stdout).not.toMatch(/##\[|^\s*::/m)
    expect(stdout).not.toContain('\u001B')
  })

  it('shows no secret', async () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`
    for (const format of [[], ['--json'], ['--explain']]) {
      const { stdout } = await cli(['classify', ...format, '-'], logOf(`${transient} ${secret}`, permanent))
      expect(stdout).not.toContain(secret)
    }
  })
})

describe('wrong usage ends with exit code 2 and says how it is used', () => {
  it.each([
    ['no log', ['classify'], 'classify needs at least one LOG; write - for standard input.'],
    ['a file that is not there', ['classify', 'gone.log'], 'Cannot read the log "gone.log": there is no such file.'],
    ['a directory', ['classify', 'folder'], 'Cannot read the log "folder": it is a directory.'],
    ['an unknown option', ['classify', '--jsn', 'transient.log'], "Unknown option '--jsn'"],
    ['an option without its value', ['classify', 'transient.log', '--job'], "'--job <value>' argument missing"],
    ['a broken config file', ['classify', '--config', 'broken.yml', 'transient.log'], 'max-rerun'],
    ['a config file that is not there', ['classify', '--config', 'gone.yml', 'empty.log'], 'there is no such file'],
    ['a job without steps', ['classify', '--job', 'no-steps.json', 'empty.log'], 'must be a JSON object with "steps"'],
    ['a job that is no JSON', ['classify', '--job', 'malformed.json', 'empty.log'], 'Cannot read the job'],
    ['a job that is not there', ['classify', '--job', 'gone.json', 'empty.log'], 'there is no such file'],
    ['an unknown command', ['clasify', 'transient.log'], 'There is no command "clasify".'],
    ['an unknown option of rules', ['rules', '--xml'], "Unknown option '--xml'"],
    ['a word too many for rules', ['rules', 'network'], 'network'],
    ['a word too many for demo', ['demo', 'eu-central-1'], 'eu-central-1'],
  ])('%s', async (_, args, said) => {
    const { exitCode, stdout, stderr } = await cli(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr).toContain('node dist/cli.js classify [--job job.json]')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

it.each([[[]], [['help']], [['--help']], [['-h']]])('shows its usage for %j', async (args) => {
  const { exitCode, stdout, stderr } = await cli(args)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  for (const command of ['classify', 'rules', 'demo']) expect(stdout).toContain(`node dist/cli.js ${command}`)
})

describe('rules', () => {
  it('are a table', async () => {
    const { exitCode, stdout } = await cli(['rules'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\d+ rules\n\nrule +class\/reason +rank +transient\n-+/)
    expect(stdout).toMatch(/^http\/503 +external_api\/http-503 +\S+ +yes$/m)
    expect(stdout).toMatch(/^environment\/runner-lost +yes +\S/m)
  })

  it('are JSON, as many as the table has', async () => {
    const [table, { stdout }] = await Promise.all([cli(['rules']), cli(['rules', '--json'])])
    const { rules, reasons } = JSON.parse(stdout)
    expect(table.stdout).toContain(`${rules.length} rules\n`)
    expect(table.stdout).toContain(`${reasons.length} reasons\n`)
    expect(rules).toContainEqual(expect.objectContaining({ id: 'http/503', class: 'external_api', reason: 'http-503' }))
    expect(new Set(rules.map((rule: { id: string }) => rule.id)).size).toBe(rules.length)
    for (const reason of reasons)
      expect(Object.keys(reason)).toEqual(['class', 'reason', 'transient', 'because', 'help', 'rules'])
  })

  it('may be read by who has seen enough', () => {
    const shell = `set -o pipefail; "${node24}" "${join(dist, 'cli.js')}" rules | head -1`
    expect(execFileSync('bash', ['-c', shell], { encoding: 'utf8' })).toMatch(/^\d+ rules\n$/)
  })
})

describe('demo', () => {
  const machine = version('/usr/bin/node') >= 20 ? ['/usr/bin/node'] : []

  it.each([node24, ...machine])('plays three regions within 10 s, by %s', async (node) => {
    const started = performance.now()
    const { exitCode, stdout, stderr } = await cli(['demo'], '', node)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(stdout).toMatch(/^ +us-west-2 +\d{8}-us-west-2-\S+ +success +– +– +yes$/m)
    expect(stdout).toMatch(/^ +ap-northeast-2 +\S+ +failure +external_api\/http-503 +rerun in 5 s +yes$/m)
    expect(stdout).toMatch(/^ +eu-central-1 +\S+ +failure +token_expired\/expired-token +hold +yes$/m)
    expect(stdout).toContain('retry: external_api/http-503 passes by itself: retry 1 of 2 in 100 ms.')
    expect(stdout).toMatch(
      /lumen_step_retries_total\{.*region="us-west-2",result="recovered".*stage="Upload archive".*\} 1/,
    )
    expect(stdout).toContain('rerun-matrix  {"include":[{"region":"ap-northeast-2","round":2}]}')
    expect(stdout).toMatch(/^ +us-west-2 +\d+-1 +success, winner +– +–$/m)
    expect(stdout).toMatch(
      /^ +ap-northeast-2 +\d+-1 +failure +external_api\/http-503 +rerun\n +\d+-1-2 +success +– +–$/m,
    )
    expect(stdout).toMatch(/^ +eu-central-1 +\d+-1 +failure +token_expired\/expired-token +hold$/m)
    expect(stdout).toMatch(/lumen_runs_failed_total\{.*error_class="token_expired".*\} 1/)
  })
})

/** The major version of a Node, 0 where there is none. */
function version(node: string): number {
  try {
    return Number(/^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1])
  } catch {
    return 0
  }
}
