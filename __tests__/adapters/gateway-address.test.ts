import { authorization, maskAuth, parseGatewayAuth, parseGatewayUrl } from '../../src/adapters/gateway-address.ts'

describe('the address of the gateway', () => {
  it.each([
    ['http://gateway:9091', 'http://gateway:9091'],
    ['https://gateway.example.com', 'https://gateway.example.com'],
    ['https://gateway.example.com/', 'https://gateway.example.com'],
    ['https://gateway.example.com//', 'https://gateway.example.com'],
    ['https://gateway.example.com/ops/push/', 'https://gateway.example.com/ops/push'],
    ['https://gateway.example.com/metrics', 'https://gateway.example.com/metrics'],
    ['HTTPS://Gateway.Example.com:443/', 'https://gateway.example.com'],
    ['  http://127.0.0.1:9091\n', 'http://127.0.0.1:9091'],
    ['http://[::1]:9091/', 'http://[::1]:9091'],
  ])('reads %j as %s', (text, url) => {
    expect(parseGatewayUrl(text)).toEqual({ url, auth: undefined })
  })

  it.each([
    ['https://user:pass@host/prefix/', { username: 'user', password: 'pass' }],
    ['https://key@host/prefix', { username: 'key', password: '' }],
    ['https://:pass@host/prefix', { username: '', password: 'pass' }],
    ['https://user:p%40ss%2Fw%3A%ED%95%9C@host/prefix', { username: 'user', password: 'p@ss/w:한' }],
    ['https://user:100%@host/prefix', { username: 'user', password: '100%' }],
  ])('takes the credentials of %s out of it', (text, auth) => {
    expect(parseGatewayUrl(text)).toEqual({ url: 'https://host/prefix', auth })
  })

  const http = 'Input "pushgateway-url" must be an http or https address, but it is '
  it.each([
    ['', `${http}empty. Write it like https://pushgateway.example.com:9091.`],
    ['gateway:9091', `${http}"gateway:9091". Write http://gateway:9091, or https:// where the gateway has TLS.`],
    ['10.0.0.7', `${http}"10.0.0.7". Write http://10.0.0.7, or https:// where the gateway has TLS.`],
    ['ftp://gateway', `${http}"ftp://gateway". Write it like https://pushgateway.example.com:9091.`],
    ['http://', `${http}"http://". Write it like https://pushgateway.example.com:9091.`],
    ['http://gate way', `${http}"http://gate way". Write it like https://pushgateway.example.com:9091.`],
    [
      'https://host/metrics/job/x',
      'Input "pushgateway-url" must be the address of the gateway alone, but it is "https://host/metrics/job/x". Leave out "/metrics/job…": it is added here.',
    ],
    [
      'https://host/metrics/job/',
      'Input "pushgateway-url" must be the address of the gateway alone, but it is "https://host/metrics/job/". Leave out "/metrics/job…": it is added here.',
    ],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseGatewayUrl(text)).toEqual({ problem })
  })

  it.each([
    'user:S3CRET@host:9091',
    'S3CRET@host',
    'ftp://user:S3CRET@host',
    'https://user:S3CRET@host:99999',
    'https://user:S3CRET@ho st',
    'https://user:S3CRET/x@host',
    'https://user:1/S3CRET@host',
    'https://user:1?S3CRET@host',
    'https://user:1#S3CRET@host',
    'https://user:x@S3CRET@ho st',
    'https://user:S3CRET@host/?a=1',
    'https://user:S3CRET@host/metrics/job/a',
    'https://host/?token=S3CRET',
    'https://host/#S3CRET',
    'user:\nS3CRET@host',
  ])('shows no credentials of %j, which it cannot use', (text) => {
    const parsed = parseGatewayUrl(text)
    expect(parsed).toEqual({
      problem: expect.stringMatching(/^Input "pushgateway-url" must .+, but it is ".*\*\*\*.*"\./),
    })
    expect(JSON.stringify(parsed)).not.toContain('S3CRET')
  })
})

describe('the credentials', () => {
  it.each([
    [{ username: '', password: '', token: '' }, undefined, undefined],
    [{ username: '', password: '', token: 'abc.d-e_f==' }, { token: 'abc.d-e_f==' }, 'Bearer abc.d-e_f=='],
    [{ username: 'u', password: 'p:한', token: '' }, { username: 'u', password: 'p:한' }, 'Basic dTpwOu2VnA=='],
    [{ username: 'key', password: '', token: '' }, { username: 'key', password: '' }, 'Basic a2V5Og=='],
  ])('are read from %j', (inputs, auth, header) => {
    expect(parseGatewayAuth(inputs)).toEqual({ auth })
    expect(authorization(auth)).toBe(header)
  })

  it.each([
    [{ username: 'u', password: 'S3CRET', token: 'S3CRET' }, '"pushgateway-token" cannot stand beside'],
    [{ username: '', password: 'S3CRET', token: '' }, '"pushgateway-password" needs "pushgateway-username"'],
    [{ username: '', password: '', token: 'S3C RET' }, '"pushgateway-token" must be one word'],
    [{ username: '', password: '', token: 'S3C\r\nRET' }, '"pushgateway-token" must be one word'],
    [{ username: '', password: '', token: 'S3CRÉT' }, '"pushgateway-token" must be one word'],
  ])('are refused without a word of them: %j', (inputs, problem) => {
    const parsed = parseGatewayAuth(inputs)
    expect(parsed).toEqual({ problem: expect.stringContaining(problem) })
    expect(JSON.stringify(parsed)).not.toMatch(/S3C/)
  })

  it('are masked in every spelling in which an answer can hold them', () => {
    const auth = { username: 'key/1', password: 'p@ss' }
    const text = `got ${authorization(auth)} from key/1 or key%2F1 with p@ss or p%40ss`
    expect(maskAuth(text, auth)).toBe('got Basic *** from *** or *** with *** or ***')
    expect(maskAuth('got Bearer abc', { token: 'abc' })).toBe('got Bearer ***')
    expect(maskAuth('got nothing', undefined)).toBe('got nothing')
  })
})
