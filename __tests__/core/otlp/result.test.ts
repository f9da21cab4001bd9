import { describe, expect, it } from '@jest/globals'
import { errorType, resultOf, stepResult, worst } from '../../../src/core/otlp/result.ts'
import type { ErrorClass } from '../../../src/core/taxonomy.ts'

describe('the result of a job', () => {
  it.each<[ErrorClass, string]>([
    ['build', 'failure'],
    ['dependency', 'failure'],
    ['unknown', 'failure'],
    ['network', 'error'],
    ['external_api', 'error'],
    ['environment', 'error'],
    ['token_expired', 'error'],
  ])('is, with the class %s, a %s', (errorClass, expected) => {
    expect(resultOf('failure', { errorClass, reason: 'x' })).toBe(expected)
  })

  it('is a timeout where a time limit ended it', () => {
    expect(resultOf('failure', { errorClass: 'environment', reason: 'job-timeout' })).toBe('timeout')
    expect(resultOf('failure', { errorClass: 'network', reason: 'connect-timeout' })).toBe('error')
  })

  it('is what the conventions call the rest', () => {
    expect([resultOf('success', undefined), resultOf('cancelled', undefined), resultOf('skipped', undefined)]).toEqual([
      'success',
      'cancellation',
      'skip',
    ])
    expect(resultOf('failure', undefined)).toBe('failure')
  })
})

it('says of a step what GitHub says, and why it failed', () => {
  const cause = { errorClass: 'network', reason: 'dns' } as const
  expect(
    (['success', 'neutral', 'skipped', 'cancelled', 'timed_out', 'failure', null] as const).map((one) =>
      stepResult(one, cause),
    ),
  ).toEqual(['success', 'success', 'skip', 'cancellation', 'timeout', 'error', 'error'])
})

it('names an error by its class and reason', () => {
  expect([
    errorType({ errorClass: 'network', reason: 'dns' }),
    errorType({ errorClass: 'unknown', reason: undefined }),
    errorType(undefined),
  ]).toEqual(['network/dns', 'unknown', 'unknown'])
})

it('lets a fault of the change outweigh one of its surroundings', () => {
  expect(worst(['error', 'failure', 'cancellation'])).toBe('failure')
  expect(worst(['cancellation', 'error'])).toBe('error')
  expect(worst([])).toBe('failure')
})
