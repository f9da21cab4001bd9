import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/adapters/clock.ts'
import { postToWebhook, type WebhookOptions } from '../../src/adapters/webhook-request.ts'
import { ReceiverError } from '../../src/app/errors.ts'
import { answers, hangsUp, Receiver, staysSilent } from '../servers/receiver.ts'
import { describeWith } from '../tools/required.ts'

let receiver: Receiver
let url: string
/** Waits that were made, in milliseconds; none takes any time. */
let waits: number[]

beforeEach(async () => {
  receiver = new Receiver()
  url = await receiver.start()
  waits = []
})
afterEach(() => receiver.stop())

function options(given: Partial<WebhookOptions> = {}): WebhookOptions {
  let now = Date.now()
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
  return { name: 'Slack', input: 'slack-webhook-url', url, knowsRepeats: false, clock, dice: () => 1, ...given }
}

async function failure(given: Partial<WebhookOptions> = {}): Promise<ReceiverError> {
  try {
    await postToWebhook({ body: '{}' }, options(given))
  } catch (error) {
    if (error instanceof ReceiverError) return error
    throw error
  }
  throw new Error('it was sent')
}

/** Nothing of the address, not even its host. */
function expectNoAddress(error: ReceiverError): void {
  const told = `${error.message} ${String(error.cause)} ${error.stack?.split('\n')[0]}`
  for (const part of ['secretOfTheWebhook7', 'T0LUMEN01', '/services', '127.0.0.1', new URL(url).port])
    expect(told).not.toContain(part)
}

describe('what is sent', () => {
  it('is the body as it is, as JSON, once', async () => {
    await postToWebhook({ body: '{"text":"ä"}', headers: () => ({ 'x-lumen-change': 'failed' }) }, options())
    expect(receiver.received).toHaveLength(1)
    expect(receiver.received[0]).toMatchObject({
      method: 'POST',
      path: '/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook7',
      body: '{"text":"ä"}',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'lumen-action',
        'x-lumen-change': 'failed',
      },
    })
  })

  it('gets the headers of its own time in each try', async () => {
    receiver.answers.push(answers(503, '', { 'retry-after': '7' }))
    await postToWebhook({ body: '{}', headers: (now) => ({ 'x-at': String(Math.round(now / 1000)) }) }, options())
    const [first, second] = receiver.received.map(({ headers }) => Number(headers['x-at']))
    expect((second ?? 0) - (first ?? 0)).toBe(7)
  })
})

describe('tries', () => {
  it.each([429, 503])('waits as long as an answer of %i asks', async (status) => {
    receiver.answers.push(answers(status, 'rate_limited', { 'retry-after': '11' }))
    await postToWebhook({ body: '{}' }, options())
    expect([receiver.received.length, waits]).toEqual([2, [11_000]])
  })

  it('ends after three, and says how often and what came back', async () => {
    receiver.answers.push(answers(503), answers(503), answers(503), answers(503))
    const error = await failure()
    expect(receiver.received).toHaveLength(3)
    expect(waits).toEqual([1000, 2000])
    expect(error.message).toBe(
      'Slack was not told what the date came to: it answered 503 (3 tries in 3 s). It is down or has too much to do.',
    )
    expect(error.status).toBe(503)
  })

  it('does not wait for longer than there is time', async () => {
    receiver.answers.push(answers(429, 'rate_limited', { 'retry-after': '600' }))
    const error = await failure()
    expect([receiver.received.length, waits]).toEqual([1, []])
    expect(error.message).toContain('It asks to wait 600 s.')
  })

  it.each([400, 403, 404, 410, 413, 418])('takes %i for final', async (status) => {
    receiver.answers.push(answers(status, 'no_service'))
    expect((await failure({ knowsRepeats: true })).message).toContain(`it answered ${status}, "no_service"`)
    expect(receiver.received).toHaveLength(1)
  })

  it.each([
    ['500', answers(500, 'rollup_error')],
    ['a connection that breaks off', hangsUp],
    ['silence', staysSilent],
  ])('after %s tells nobody twice, but one who knows repeats', async (_, answer) => {
    receiver.answers.push(answer)
    const error = await failure({ tryMs: 300 })
    expectNoAddress(error)
    expect(receiver.received).toHaveLength(1)
    receiver.answers.push(answer)
    await postToWebhook({ body: '{}' }, options({ knowsRepeats: true, tryMs: 300 }))
    expect(receiver.received).toHaveLength(3)
  })

  it('says that a message may have arrived', async () => {
    receiver.answers.push(staysSilent)
    expect((await failure({ tryMs: 200 })).message).toMatch(
      /nothing came within 0\.2 s\. .*It may have arrived, so it is not sent again\.$/,
    )
  })
})

describe('a failure', () => {
  it.each([301, 302, 307, 308])('is every redirect, %i', async (status) => {
    receiver.answers.push(answers(status, '', { location: '/elsewhere' }))
    const error = await failure()
    expect(error.message).toContain(`it answered ${status}. A redirect is not followed`)
    expect(receiver.received).toHaveLength(1)
    expectNoAddress(error)
  })

  it('shows an answer in one line, cut, and nothing of the address or of a secret in it', async () => {
    const { href, pathname, host } = new URL(url)
    const token = `xoxb-${'1234567890'.repeat(3)}`
    receiver.answers.push(answers(404, `no\n::error::${href} ${pathname} ${host} ${token} ${'long '.repeat(2000)}`))
    const error = await failure()
    expectNoAddress(error)
    expect(error.message).not.toContain('xoxb')
    expect(error.message).not.toContain('\n')
    expect(error.message.length).toBeLessThan(420)
  })

  it('shows of a page only its title', async () => {
    receiver.answers.push(answers(403, '<html><head><title>Sign in</title></head><body>password</body></html>'))
    expect((await failure()).message).toContain('it answered 403, "Sign in".')
  })

  it.each([
    ['nobody listens', undefined, /ECONNREFUSED/],
    ['the host is unknown', 'https://secretofthewebhook7.invalid/in', /ENOTFOUND|EAI_AGAIN/],
  ])('where %s is told by its code', async (_, address, code) => {
    await receiver.stop()
    const error = await failure({ url: address ?? url })
    expect(error.message).toMatch(code)
    expect(error.message).not.toMatch(/secretOfTheWebhook7|127\.0\.0\.1|invalid/i)
    expect(waits).toHaveLength(2)
  })

  it('takes no longer than the tries', async () => {
    receiver.answers.push(staysSilent, staysSilent, staysSilent)
    const started = Date.now()
    await failure({ knowsRepeats: true, tryMs: 200, clock: { ...systemClock, sleep: async () => {} } })
    expect(Date.now() - started).toBeLessThan(3000)
  })
})

describeWith(['openssl'], 'a failure without trust', () => {
  it('is a certificate that nobody trusts, at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lumen-tls-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
    execFileSync('openssl', [...args, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' })
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end())
    try {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      const error = await failure({ url: `https://localhost:${port}/in/secretOfTheWebhook7`, knowsRepeats: true })
      expect(error.message).toBe(
        'Slack was not told what the date came to: no safe connection came about (DEPTH_ZERO_SELF_SIGNED_CERT). If its certificate is from a CA of your own, set NODE_EXTRA_CA_CERTS to the file of that CA.',
      )
      expect(waits).toEqual([])
    } finally {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
