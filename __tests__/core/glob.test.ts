import { matchesGlob } from '../../src/core/glob.ts'

describe('matchesGlob', () => {
  it.each<[string, string, boolean]>([
    ['Publish*', 'Publish', true],
    ['Publish*', 'Publish to npm', true],
    ['Publish*', 'Run Publish', false],
    ['Publish*', 'publish', false],
    ['*Publish*', 'Run Publish now', true],
    ['Publish', 'Publish', true],
    ['Publish', 'Publish ', false],
    ['Load ?', 'Load 1', true],
    ['Load ?', 'Load 12', false],
    ['Load ?', 'Load ', false],
    ['Load ?', 'Load 😀', true],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', 'anything', true],
    ['?', '', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*ab', 'aab', true],
    ['*a?b', 'aaxab', false],
    ['*a?b', 'aabaxb', true],
    // What means something in a shell or a regular expression stands for itself here.
    ['Test [1/2]', 'Test [1/2]', true],
    ['Test [1/2]', 'Test 1', false],
    ['a.c', 'abc', false],
    ['{a,b}', 'a', false],
    ['a\\*', 'a\\bc', true],
  ])('%j on %j is %p', (glob, text, matches) => {
    expect(matchesGlob(glob, text)).toBe(matches)
  })

  it('takes no longer for a hostile name', () => {
    const started = performance.now()
    expect(matchesGlob('*a'.repeat(100), `${'a'.repeat(10_000)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
