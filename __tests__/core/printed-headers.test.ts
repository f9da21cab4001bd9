import { refusalIn } from '../../src/core/printed-headers.ts'

it.each<[string, string, ReturnType<typeof refusalIn>]>([
  [
    'curl -i',
    'x\nHTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nA: b\r\n\r\nbody: z\n',
    { 'retry-after': '5', a: 'b' },
  ],
  ['curl -v', '> GET /\n< HTTP/2 429 \n< retry-after: 7\n< \n', { 'retry-after': '7' }],
  ['wget -S', '  HTTP/1.1 429 Too Many Requests\n  Retry-After: 9\n', { 'retry-after': '9' }],
  ['the last of several', 'HTTP/1.1 429 x\nRetry-After: 1\n\nHTTP/1.1 500 x\nRetry-After: 2\n', { 'retry-after': '2' }],
  ['none that was a success', 'HTTP/1.1 429 x\nRetry-After: 1\n\nHTTP/1.1 200 OK\nRetry-After: 2\n', undefined],
  ['no answer at all', 'Retry-After: 1\n', undefined],
])('reads %s', (_name, text, expected) => {
  expect(refusalIn(text)).toEqual(expected)
})
