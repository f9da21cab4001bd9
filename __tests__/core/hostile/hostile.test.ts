import { oneLine } from '../../../src/core/escape.ts'
import { injections, leak, secretLines } from './corpus.ts'
import { sinks } from './sinks.ts'

it('has a corpus that is worth the name', () => {
  expect(new Set(secretLines.map(({ id }) => id)).size).toBe(secretLines.length)
  const kinds = secretLines.map(({ id }) => id.split('/')[0])
  const often = new Set(kinds.filter((kind) => kinds.filter((other) => other === kind).length >= 5))
  expect(often.size).toBeGreaterThanOrEqual(30)
  expect(injections.length).toBeGreaterThanOrEqual(100)
  // The check itself sees a secret in each of its disguises.
  expect(secretLines.filter(({ line, secret }) => leak(line, secret) === undefined).map(({ id }) => id)).toEqual([])
})

describe.each(sinks)('$name', ({ render, isLive }) => {
  it('shows no secret', () => {
    const leaks = secretLines.flatMap(({ id, line, secret, known }) => {
      const shown = leak(render(line, known), secret)
      return shown === undefined ? [] : [`${id}: ${shown}`]
    })
    expect(leaks).toEqual([])
  })

  it('lets nothing act', () => {
    const alive = [...injections, ...secretLines].flatMap(({ id, line }) => {
      // A line of which nothing can be seen leaves gaps of its own.
      const plain = oneLine(line) === '' ? line : line.replace(/[^\n]+/g, 'plain')
      const found = isLive(render(line), render(plain))
      return found === undefined ? [] : [`${id}: ${found}`]
    })
    expect(alive).toEqual([])
  })
})
