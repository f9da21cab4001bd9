import { didYouMean, nearest, showValue } from '../../src/core/wrong-value.ts'

describe('showValue', () => {
  it.each<[unknown, string]>([
    ['two', '"two"'],
    ['', 'empty'],
    [null, 'empty'],
    [undefined, 'empty'],
    [5, '5'],
    [-0.5, '-0.5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [[1, 2], 'a list'],
    [{ a: 1 }, 'a map'],
    [' two ', '" two "'],
    ['two\n::error::three', '"two\\n::error::three"'],
    ['say "two"', '"say \\"two\\""'],
    ['\u001b[31mred', '"\\u001b[31mred"'],
    ['a\u202eb\u200b\u0085', '"a\ufffdb\ufffd\ufffd"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['😀'.repeat(100), `"${'😀'.repeat(60)}…"`],
  ])('shows %j as %s', (value, shown) => {
    expect(showValue(value)).toBe(shown)
  })
})

describe('nearest', () => {
  const candidates = ['network', 'external_api', 'max-reruns', 'backoff', 'id', 'network/dns']
  it.each([
    ['netwrok', 'network'],
    ['Network', 'network'],
    ['NETWORK', 'network'],
    ['external-api', 'external_api'],
    ['External API', 'external_api'],
    ['externalapi', 'external_api'],
    ['max-rerun', 'max-reruns'],
    ['max_reruns', 'max-reruns'],
    ['maxReruns', 'max-reruns'],
    ['back-off', 'backoff'],
    ['ids', 'id'],
    ['network/dsn', 'network/dns'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, candidates)).toBe(meant)
    expect(didYouMean(word, candidates)).toBe(` Did you mean "${meant}"?`)
  })

  it.each(['', 'xyz', 'timeout', 'net', 'x'.repeat(1_000_000)])('knows nothing near %.20s', (word) => {
    expect(nearest(word, candidates)).toBeUndefined()
    expect(didYouMean(word, candidates)).toBe('')
  })
})
