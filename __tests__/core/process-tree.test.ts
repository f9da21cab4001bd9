import { identity, type ProcessFacts, parseProcStat, parsePs, processesOf } from '../../src/core/process-tree.ts'

const self = 10

function facts(pid: number, parent: number, more: Partial<ProcessFacts> = {}): ProcessFacts {
  return { pid, parent, group: pid, session: 1, isDead: false, began: `t${pid}`, isMarked: false, ...more }
}

const pids = (all: ProcessFacts[], known: string[] = []) =>
  processesOf(all, 100, new Set(known), self).map(({ pid }) => pid)

describe('of a try are', () => {
  const others = [facts(1, 0), facts(self, 1), facts(20, self), facts(30, 1)]

  it.each<[string, ProcessFacts[], number[]]>([
    ['its first process', [facts(100, self)], [100]],
    ['its group', [facts(101, 1, { group: 100 })], [101]],
    ['its session', [facts(101, 1, { session: 100 })], [101]],
    ['what they started, in any order', [facts(103, 102), facts(102, 100), facts(100, self)], [100, 102, 103]],
    [
      'a daemon that carries the marker, and its children',
      [facts(102, 101), facts(101, 1, { isMarked: true })],
      [101, 102],
    ],
    ['not a zombie, but its children', [facts(100, self, { isDead: true }), facts(101, 100)], [101]],
    ['nobody else', [], []],
  ])('%s', (_name, own, expected) => {
    expect(pids([...own, ...others]).sort()).toEqual(expected)
  })

  it('what was known before its parent went away, but not who has its number now', () => {
    expect(pids([facts(101, 1)], ['101@t101'])).toEqual([101])
    expect(pids([facts(101, 1, { began: 'later' })], ['101@t101'])).toEqual([])
  })

  it('never we ourselves, though we carry the marker of an outer one', () => {
    expect(pids([facts(self, 1, { isMarked: true }), facts(20, self)])).toEqual([])
  })
})

it('reads /proc/<pid>/stat, whatever the program is called', () => {
  const stat = '4242 (a) b (c) S 17 4240 4200 0 -1 4194560 1 0 0 0 5 3 0 0 20 0 1 0 987654 2400000 300'
  expect(parseProcStat(stat, true)).toEqual({
    pid: 4242,
    parent: 17,
    group: 4240,
    session: 4200,
    isDead: false,
    began: '987654',
    isMarked: true,
  })
  expect(parseProcStat('7 (x) Z 1 7 7 0', false)?.isDead).toBe(true)
  expect(parseProcStat('nonsense', false)).toBeUndefined()
})

it('reads what ps lists on macOS', () => {
  const text =
    '    1     0     1 Ss   /sbin/launchd\n  501   400   501 S+   node x.js LUMEN_TRY_ID=abc HOME=/u\n  502   501   501 Z    \n'
  expect(parsePs(text, 'LUMEN_TRY_ID=abc')).toEqual([
    { pid: 1, parent: 0, group: 1, session: undefined, isDead: false, began: undefined, isMarked: false },
    { pid: 501, parent: 400, group: 501, session: undefined, isDead: false, began: undefined, isMarked: true },
    { pid: 502, parent: 501, group: 501, session: undefined, isDead: true, began: undefined, isMarked: false },
  ])
  expect(identity(parsePs(text, 'x')[0] as ProcessFacts)).toBe('1')
})
