import { environmentSecrets } from '../../../src/core/redact/environment.ts'

it.each([
  ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG'],
  ['DEPLOY_PASS', 'plain-looking-value'],
  ['DB_PWD', 'a1b2c3'],
  ['INPUT_API-KEY', 'abcdefgh12'],
  ['NPM_CONFIG__AUTH', 'Y2k6aHVudGVyMg=='],
  ['CI_PAT', 'abcdefgh12'],
])('%s is a secret', (name, value) => {
  expect(environmentSecrets({ [name]: value })).toContain(value)
})

it('takes the secret part of an address, as it is written and as it is meant', () => {
  const env = { DATABASE_URL: 'postgres://ci:hunter%2F2-x@db.example/x' }
  expect(environmentSecrets(env)).toEqual(['hunter%2F2-x', 'hunter/2-x'])
})

it.each([
  ['PWD', '/home/runner/work/app'],
  ['SSH_AUTH_SOCK', '/tmp/ssh-1/agent.1'],
  ['GIT_ASKPASS', '/usr/bin/askpass'],
  ['TOKEN', 'short'],
  ['USE_TOKEN', 'true'],
  ['SECRET_PATH', '/run/secrets'],
  ['HOME', '/home/runner'],
  ['TOKEN_URL', 'https://issuer.example/token'],
])('%s=%s is none', (name, value) => {
  expect(environmentSecrets({ [name]: value })).toEqual([])
})
