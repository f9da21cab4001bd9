import { describeWith } from '../tools/required.ts'
import { Bench } from './promtool.ts'
import { situations } from './situations/index.ts'

const all = Object.values(situations).flat()

describe.each(['promtool', 'prometheus3/promtool'] as const)('by %s', (tool) => {
  describeWith([tool], 'the rules', () => {
    let bench: Bench
    beforeAll(() => {
      bench = new Bench(all)
    })
    afterAll(() => bench?.dispose())

    describe.each(Object.entries(situations))('%s', (_, told) => {
      it.each(told.map((situation) => [situation.name, situation] as const))('%s', (_name, situation) => {
        expect(bench.run(tool, situation)).toBe('')
      })
    })
  })
})
