import { hostClause, hostIn } from '../../src/core/host-name.ts'
import { verdictOn } from '../golden/verdicts.ts'

it.each([
  ['npm error 503 Service Unavailable - GET https://registry.example.com/left-pad', 'registry.example.com'],
  ['curl: (6) Could not resolve host: Files.Example.net', 'files.example.net'],
  ['Error: getaddrinfo ENOTFOUND api.example.com', 'api.example.com'],
  ['getaddrinfo EAI_AGAIN api.example.com api.example.com:443', 'api.example.com'],
  ['dial tcp: lookup proxy.example.org on 10.0.0.2:53: no such host', 'proxy.example.org'],
  ["HTTPSConnectionPool(host='pypi.example.org', port=443): Read timed out.", 'pypi.example.org'],
  ['curl: (7) Failed to connect to mirror.example.org port 443 after 21 ms', 'mirror.example.org'],
  ["fatal: unable to access 'https://bot@git.example.com/acme/x.git/': 503", 'git.example.com'],
  ['java.net.UnknownHostException: repo.example.com', 'repo.example.com'],
])('%s names its other side', (text, host) => expect(hostIn(text)).toBe(host))

it.each([
  ['two of them', 'proxy https://a.example.com answered 503 for https://b.example.com/x'],
  ['a page to read', '403 Forbidden. See https://example.com/errors/403 for more'],
  ['a documentation host', '401: https://docs.example.com/rest'],
  ['an address without a name', 'curl: (7) Failed to connect to 10.0.0.7 port 443'],
  ['the machine itself', 'GET http://localhost:8080/health 503'],
  ['a file', 'lookup index.js failed'],
  ['nothing', 'it answered 503'],
  ['a name with markup', 'GET https://a.example.com<img src=x> 503 https://b.example.com'],
])('is not guessed from %s', (_, text) => expect(hostIn(text)).toBeUndefined())

it('stands in the clause of a reason that has a place for it', () => {
  expect(hostClause(verdictOn('Fetch', ['curl: (6) Could not resolve host: a.example.net']))).toBe(
    'the name a.example.net could not be resolved',
  )
  expect(
    hostClause(verdictOn('Build', ["src/a.ts(3,5): error TS2307: Cannot find 'https://a.example.net'"])),
  ).toBeUndefined()
})
