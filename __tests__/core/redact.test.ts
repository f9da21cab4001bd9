import { mask, redact } from '../../src/core/redact.ts'

// Put together here, so that no scanner takes this file for a leak.
const letters = (count: number) => 'a1B2c3D4e5'.repeat(30).slice(0, count)

it.each([
  ['GitHub, classic', `ghp_${letters(36)}`],
  ['GitHub, of an app', `ghs_${letters(36)}`],
  ['GitHub, fine-grained', `github_pat_${letters(82)}`],
  ['GitLab', `glpat-${letters(20)}`],
  ['AWS key id', `AKIA${'ABCD1234'.repeat(2)}`],
  ['Google', `AIza${letters(35)}`],
  ['Google OAuth', `ya29.${letters(40)}`],
  ['Slack', `xoxb-${letters(24)}`],
  ['Slack webhook', `https://hooks.slack.com/services/T${letters(8)}/B${letters(8)}/${letters(24)}`],
  ['npm', `npm_${letters(36)}`],
  ['PyPI', `pypi-${letters(60)}`],
  ['Stripe', `sk_live_${letters(24)}`],
  ['an AI service', `sk-${letters(40)}`],
  ['Hugging Face', `hf_${letters(34)}`],
  ['DigitalOcean', `dop_v1_${'a1b2'.repeat(16)}`],
  ['JWT', `eyJ${letters(20)}.eyJ${letters(30)}.${letters(43)}`],
])('masks a token of %s', (_, token) => {
  expect(redact(`error with ${token} at the end`)).toBe(`error with ${mask} at the end`)
})

it.each([
  ['token=hunter2hunter2', 'token=***'],
  ['DB_PASSWORD: hunter2!x', 'DB_PASSWORD: ***'],
  ['{"client_secret":"hunter2hunter2","a":1}', '{"client_secret":"***","a":1}'],
  ['--api-key=hunter2hunter2 --verbose', '--api-key=*** --verbose'],
  ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG', 'AWS_SECRET_ACCESS_KEY=***'],
  ['Authorization: Bearer abcdef123456', 'Authorization: Bearer ***'],
  ['authorization: Basic Zm9vOmJhcg==', 'authorization: Basic ***'],
  ['-H "Authorization: token abcdef123456"', '-H "Authorization: token ***"'],
  ['postgres://ci:hunter2@db.example/x', 'postgres://ci:***@db.example/x'],
  ['https://ci:hunter2@host/a?signature=abcdef123456&b=1', 'https://ci:***@host/a?signature=***&b=1'],
])('masks the value in %s', (text, expected) => {
  expect(redact(text)).toBe(expected)
})

it.each([
  'token is missing',
  'password: required',
  'secret = null',
  'Error: token expired at 2026-11-24',
  'token: ${TOKEN}',
  'api_key=<your-key>',
  'password=***',
  'tokens: 12345',
  'https://example.com:8080/path',
  'sha256 of the file is wrong',
  'commit 9fceb02d0ae598e95dc970b74767f19372d61af8 failed',
])('leaves %j as it is', (text) => {
  expect(redact(text)).toBe(text)
})

it('masks a private key, whole or line by line', () => {
  const body = `${letters(64)}\n${letters(64)}`
  const begin = ['-----BEGIN RSA ', 'PRIVATE KEY-----'].join('')
  const end = ['-----END RSA ', 'PRIVATE KEY-----'].join('')
  expect(redact(`a\n${begin}\n${body}\n${end}\nb`)).toBe(`a\n${mask}\n${mask}\n${mask}\n${mask}\nb`)
  for (const line of body.split('\n')) expect(redact(line)).toBe(mask)
  expect(redact(begin)).toBe(mask)
})

it('masks known values wherever they stand, but no short ones', () => {
  expect(redact('plainvalue and plainvalue; a yes', ['plainvalue', 'yes'])).toBe('*** and ***; a yes')
  expect(redact('a.c+(d) axc', ['a.c+(d)'])).toBe('*** axc')
})

it('takes linear time on hostile text', () => {
  const started = process.cpuUsage()
  for (const part of [
    'a',
    'token',
    '=',
    'https://a:',
    '-----BEGIN PRIVATE KEY-----',
    'eyJaaaaaaaa.',
    'authorization:',
    ' ',
  ])
    redact(part.repeat(Math.floor(100_000 / part.length)))
  // Quadratic, one of them would take minutes.
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20)
})
