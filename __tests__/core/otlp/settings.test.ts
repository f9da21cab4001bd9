import { describe, expect, it } from '@jest/globals'
import { parseEndpoint, parseHeaders, secretsIn } from '../../../src/core/otlp/settings.ts'

describe('an endpoint', () => {
  it.each([
    ['http://127.0.0.1:4318', 'http://127.0.0.1:4318'],
    ['https://otel.example.com/', 'https://otel.example.com'],
    [' https://otel.example.com/otlp// ', 'https://otel.example.com/otlp'],
  ])('is read from %j', (text, base) => {
    expect(parseEndpoint(text, 'It')).toEqual({ base })
  })

  it.each([
    ['otel.example.com:4318', 'must be an http or https address, but it is "otel.example.com:4318"'],
    ['grpc://otel.example.com', 'must be an http or https address'],
    ['https://me:pass@otel.example.com', 'must hold no credentials, but it is "https://***@otel.example.com"'],
    [
      'https://otel.example.com/?key=pass',
      'must end after the path, without "?" or "#", but it is "https://otel.example.com/?***"',
    ],
    ['https://otel.example.com/v1/traces/', 'must be the address in front of /v1/traces'],
  ])('is not %j', (text, words) => {
    const parsed = parseEndpoint(text, 'It')
    expect('problem' in parsed ? parsed.problem : '').toContain(words)
    expect(JSON.stringify(parsed)).not.toContain('pass')
  })
})

describe('headers', () => {
  it.each([
    ['', {}],
    ['a=b', { a: 'b' }],
    ['Authorization=Basic%20YTpi , x-team=a%2Cb,', { Authorization: 'Basic YTpi', 'x-team': 'a,b' }],
    ['authorization=Bearer abc=\nx-y=', { authorization: 'Bearer abc=', 'x-y': '' }],
  ])('are read from %j', (text, headers) => {
    expect(parseHeaders(text, 'It')).toEqual({ headers })
  })

  it.each([
    ['sesame', 'pair 1 of 1 has no "=" behind a header\'s name'],
    ['a=b,sesame', 'pair 2 of 2'],
    ['a b=sesame', 'pair 1 of 1'],
    ['x-key=%sesame', 'the value of "x-key" cannot be sent in a header. A % is written %25.'],
    ['x-key=sesame%0d%0aHost: x', 'the value of "x-key"'],
    ['Content-Type=sesame', 'must not set "Content-Type"'],
  ])('are not %j, and nothing of a value is told', (text, words) => {
    const parsed = parseHeaders(text, 'It')
    expect('problem' in parsed ? parsed.problem : '').toContain(words)
    expect(JSON.stringify(parsed)).not.toContain('sesame')
  })

  it('are secrets, the word behind the scheme too', () => {
    expect(secretsIn({ authorization: 'Bearer abcdef', 'x-team': 'ab' })).toEqual(['Bearer abcdef', 'abcdef'])
  })
})
