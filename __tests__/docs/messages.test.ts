import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { signature } from '../../src/adapters/webhook-signature.ts'
import { describeWith } from '../tools/required.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/messages.md'), 'utf8')
const snippet = (name: string) =>
  new RegExp(`<!-- verify:start ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\n<!-- verify:end -->`).exec(page)?.[1] ??
  ''

const secret = 'a-secret-of-the-webhook'
const now = 1_795_486_623
const body = '{"summary":"ä, \u{1F600} and \\u0000"}'

function headersAt(time: number | string, signedBody = body, by = secret) {
  return {
    'x-lumen-timestamp': String(time),
    'x-lumen-signature-256': signature(by, String(time), signedBody),
  }
}

const cases: [string, Record<string, string>, boolean][] = [
  ['what was signed now', headersAt(now), true],
  ['what was signed five minutes ago', headersAt(now - 300), true],
  ['what a clock that is ahead has signed', headersAt(now + 299), true],
  ['an old report', headersAt(now - 301), false],
  ['another body', headersAt(now, `${body} `), false],
  ['another secret', headersAt(now, body, 'x'), false],
  ['a changed time', { ...headersAt(now - 400), 'x-lumen-timestamp': String(now) }, false],
  ['no signature', { 'x-lumen-timestamp': String(now) }, false],
  ['no time', { 'x-lumen-signature-256': signature(secret, '', body) }, false],
  ['a time that is none', headersAt('NaN'), false],
  [
    'half a signature',
    { ...headersAt(now), 'x-lumen-signature-256': headersAt(now)['x-lumen-signature-256'].slice(0, 30) },
    false,
  ],
  ['letters beyond ASCII', { ...headersAt(now), 'x-lumen-signature-256': 'ä'.repeat(71) }, false],
]

const programs: [string, string, string, (path: string) => string[]][] = [
  [
    'node',
    'verify.mjs',
    `import { readFileSync } from 'node:fs'
for (const [, headers] of JSON.parse(readFileSync(0, 'utf8')))
  console.log(isFromLumen(headers, ${JSON.stringify(body)}, ${JSON.stringify(secret)}, ${now}))`,
    (path) => [process.execPath, path],
  ],
  [
    'python',
    'verify.py',
    `import json
import sys

for _, headers, _ in json.load(sys.stdin):
    body = json.loads(${JSON.stringify(JSON.stringify(body))}).encode()
    print(str(is_from_lumen(headers, body, b"${secret}", ${now})).lower())`,
    (path) => ['python3', path],
  ],
]

for (const [name, file, rest, commandOf] of programs)
  describeWith(
    name === 'python' ? ['python3'] : [],
    `the check of a signature in ${name}, as the page shows it`,
    () => {
      it('tells a report of ours from every other', () => {
        expect(snippet(name)).not.toBe('')
        const folder = mkdtempSync(join(tmpdir(), 'lumen-verify-'))
        try {
          const path = join(folder, file)
          writeFileSync(path, `${snippet(name)}\n${rest}\n`)
          const [command = '', ...args] = commandOf(path)
          const said = execFileSync(command, args, { input: JSON.stringify(cases), encoding: 'utf8' })
          expect(said.trim().split('\n')).toEqual(cases.map(([, , isOurs]) => String(isOurs)))
        } finally {
          rmSync(folder, { recursive: true, force: true })
        }
      })
    },
  )

it('has a picture for each golden message', () => {
  for (const name of ['failed', 'degraded', 'recovered']) expect(page).toContain(`(images/slack-${name}.png)`)
})
