import { describe, expect, it } from '@jest/globals'
import { parseWebhookUrl, secretParts } from '../../src/adapters/webhook-address.ts'

describe('parseWebhookUrl', () => {
  it.each([
    'https://hooks.slack.com/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook7',
    'https://tickets.acme.dev:8443/in?key=secretOfTheWebhook7',
    'http://127.0.0.1:8080/in',
    'http://localhost/in',
    'http://[::1]:8080/in',
  ])('takes %s', (url) => {
    expect(parseWebhookUrl(url, 'webhook-url')).toEqual({ url })
  })

  it.each([
    'secretOfTheWebhook7',
    'hooks.slack.com/services/secretOfTheWebhook7',
    'http://hooks.slack.com/services/secretOfTheWebhook7',
    'http://127.0.0.1.secretOfTheWebhook7.example/in',
    'http://10.0.0.1/secretOfTheWebhook7',
    'ftp://hooks.slack.com/secretOfTheWebhook7',
    'https://user:secretOfTheWebhook7@tickets.acme.dev/in',
    'https://secretOfTheWebhook7@tickets.acme.dev/in',
    'javascript:secretOfTheWebhook7',
  ])('refuses %s, and quotes nothing of it', (url) => {
    const parsed = parseWebhookUrl(url, 'webhook-url')
    expect(parsed).toEqual({ problem: expect.stringMatching(/^Input "webhook-url" must be .*\.$/) })
    expect(JSON.stringify(parsed)).not.toMatch(/secret(?!\s)|acme|slack/i)
  })
})

it('knows the parts of an address that must be shown nowhere', () => {
  const parts = secretParts('https://hooks.slack.com/services/T0LUMEN01/B0LUMEN02/secret%2FOfIt?key=another-secret')
  expect(parts).toEqual(
    expect.arrayContaining(['secret%2FOfIt', 'secret/OfIt', 'another-secret', 'T0LUMEN01', 'hooks.slack.com']),
  )
  expect(parts.every((part, index) => index === 0 || part.length <= (parts[index - 1] as string).length)).toBe(true)
})
