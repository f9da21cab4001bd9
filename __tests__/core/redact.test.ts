import fc from 'fast-check'
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

it.each([
  ['DB_PASSWORD=correcthorsebattery', 'DB_PASSWORD=***'],
  ['password: "correct horse battery"', 'password: "***"'],
  ['PASSWORD=a,b;c&d', 'PASSWORD=***'],
  ['user=ci&password=a1b2c3d4&next=1', 'user=ci&password=***&next=1'],
  ['Server=x;Password=a1b2c3;Encrypt=true', 'Server=x;Password=***;Encrypt=true'],
  ['deploy --password correcthorse -v', 'deploy --password *** -v'],
  ['docker login -u ci -p a1b2c3 host', 'docker login -u ci -p *** host'],
  ['$env:API_TOKEN = "abc123def"', '$env:API_TOKEN = "***"'],
  ['<apiKey>abc123def</apiKey>', '<apiKey>***</apiKey>'],
  ['https://fa441542a5012461dca6:x-oauth-basic@host/a', 'https://***:***@host/a'],
  ['redis://:pa/ss@host:6379', 'redis://:***@host:6379'],
])('finds the value in %s', (text, expected) => {
  expect(redact(text)).toBe(expected)
})

it.each([
  'use --token to log in, or --password-stdin',
  'mkdir -p build/a1B2c3D4',
  'docker run -p 8080:80 nginx',
  'max_tokens: 4096, tokens=123456',
  'PASS tests/login2.test.ts (5.1 s)',
  'password = getPassword(user)',
  'token: ${{ secrets.GITHUB_TOKEN }}',
  'secretName: db-credentials',
  'PWD=/home/runner/work/a1b2',
  'sha512-AAAAIo04lddc+mVqQ9AZ7OQ2MrUKGN+oIQyq1vemgt46jwCwLfhq7/pwnBnNXXXZb8VTVLKwp9EDkx+ryxIWmg==',
  'Unexpected token } in JSON at position 4',
  'auth-type: SERVICE_PRINCIPAL\nRunning Azure CLI Login.',
  'PASS: t_1\nPASS: t_2',
])('does not mangle %j', (text) => {
  expect(redact(text)).toBe(text)
})

it('finds nothing new in what it has redacted, and keeps the lines', () => {
  const words = fc.constantFrom(
    'token',
    'password',
    '=',
    ': ',
    '"',
    "'",
    '\n',
    ' ',
    '--',
    '-p',
    'ghp_',
    letters(20),
    '://',
    '@',
    ':',
    'a1B2c3D4',
    '***',
    'Authorization: ',
    'Bearer ',
    '\\u0067',
    '%3D',
    '\u001B[31m',
    '\u200B',
    'error',
    '&',
    ';',
    '-----BEGIN PRIVATE KEY-----',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const once = redact(text, ['a1B2c3D4'])
      expect(once.split('\n')).toHaveLength(text.split('\n').length)
      expect(once).not.toContain('a1B2c3D4')
      expect(redact(`${text}\n`, ['a1B2c3D4']).endsWith('\n')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('takes no more than its share of time on hostile text', () => {
  const parts = [
    'a',
    'token',
    '=',
    'https://a:',
    '-----BEGIN PRIVATE KEY-----',
    'eyJaaaaaaaa.',
    'authorization:',
    ' ',
    '\n',
    'ghp_',
    'docker ',
    'docker login -p ',
    '-u a:',
    'password="',
    "cookie: a='",
    '%25',
    '\\u005c',
    '&amp;',
    '\u001B[',
    'a.b.',
    'echo a',
    '://',
    'key=a&',
    'ConvertTo-SecureString ',
    'api key ',
    'Bearer ',
    '[1;',
    '\n\t ',
    'password \n',
    'sqlplus a/',
    '$2a$10$',
  ]
  const times = parts.map((part) => {
    const started = process.cpuUsage()
    redact(part.repeat(Math.floor(100_000 / part.length)), ['known-value-1'])
    return [part, process.cpuUsage(started).user / 1e6] as const
  })
  // Quadratic, one of them would take minutes; a line that is shown has two thousand characters.
  expect(times.filter(([, seconds]) => seconds > 8)).toEqual([])
})
