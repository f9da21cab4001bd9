import { injections, leak, secretLines } from './corpus.ts'
import { sinks } from './sinks.ts'

it('has a corpus that is worth the name', () => {
  expect(new Set(secretLines.map(({ id }) => id)).size).toBe(secretLines.length)
  const disguises = Map.groupBy(secretLines, ({ id }) => id.split('/')[0])
  expect([...disguises.values()].filter((lines) => lines.length >= 5).length).toBeGreaterThanOrEqual(30)
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
      const plain = line.replace(/[^\n]+/g, 'plain')
      const found = isLive(render(line), render(plain))
      return found === undefined ? [] : [`${id}: ${found}`]
    })
    expect(alive).toEqual([])
  })
})
