// Every panel of the dashboard against a month that a real Prometheus has recorded, and against the attempts themselves.
import { startWithMonth } from '../history/blocks.ts'
import { dayLength, hour, month, now } from '../history/month.ts'
import { ask, type Choice, dashboard, type Panel, type Point, range } from '../history/panels.ts'
import { type Rows, Truth } from '../history/truth.ts'
import type { Program } from '../servers/program.ts'
import { describeWith } from '../tools/required.ts'

const attempts = month()
const everything: Choice = {
  pipeline: ['shop-daily', 'docs-nightly'],
  region: ['us-west-2', 'eu-central-1', 'ap-northeast-2', 'sa-east-1', 'us-east-1', 'eu-west-1'],
}
const some: Choice = { pipeline: ['shop-daily'], region: ['eu-central-1', 'sa-east-1'] }
const noRegions = ['SLI, 30 days', 'Bad days in 30', 'Winner by date', 'SLI of 30 days']

interface Expectation {
  /** The labels that name a row. */
  readonly names: readonly string[]
  /** The truth at a moment. */
  readonly truth: (truth: Truth, at: number) => Rows
  /** For graphs: between two points. */
  readonly step?: number
}

const byRegion = ['pipeline', 'region']
const expectations: Readonly<Record<string, Expectation>> = {
  'stat SLI, 30 days': { names: ['pipeline'], truth: (truth, at) => truth.sli(at) },
  'stat Bad days in 30': { names: ['pipeline'], truth: (truth, at) => truth.badDays(at) },
  'stat Failures in a row': { names: byRegion, truth: (truth, at) => truth.streaks(at) },
  'stat Success by region, 7 days': { names: byRegion, truth: (truth, at) => truth.success(at) },
  'geomap Success by region, 7 days': {
    names: ['region'],
    truth: (truth, at) => new Map([...truth.success(at)].map(([name, share]) => [name.split(' ')[1] ?? '', share])),
  },
  'table Region by date': { names: ['region', 'day'], truth: (truth, at) => truth.strip(at, range) },
  'table Winner by date': {
    names: ['pipeline', 'day', 'attempt', 'region'],
    truth: (truth, at) => truth.winners(at, range),
  },
  'timeseries Failures by class': {
    names: ['error_class'],
    truth: (truth, at) => truth.failuresOfDay(at),
    step: dayLength,
  },
  'table Last attempts': {
    names: ['pipeline', 'region', 'run_id', 'attempt', 'result', 'error_class'],
    truth: (truth, at) => truth.attempts(at, 50),
  },
  'timeseries Failures in a row': { names: byRegion, truth: (truth, at) => truth.streaks(at), step: hour },
  'timeseries Duration': { names: byRegion, truth: (truth, at) => truth.durations(at), step: hour },
  'timeseries SLI of 30 days': { names: ['pipeline'], truth: (truth, at) => truth.sli(at), step: hour },
  'bargauge Failed stages, 7 days': { names: ['stage', 'error_class'], truth: (truth, at) => truth.stages(at) },
  'bargauge Retries inside the job, 7 days': { names: ['result'], truth: (truth, at) => truth.retries(at) },
  'bargauge Reruns, 7 days': { names: ['result'], truth: (truth, at) => truth.reruns(at) },
}

const panels = dashboard.panels.filter(({ type }) => type !== 'row')
const nameOf = ({ type, title }: Panel) => `${type} ${title}`

/** Rows of one moment, in the order of their names; nine digits, for Prometheus adds in another order. */
function rows(found: Rows): [string, number][] {
  return [...found]
    .map(([name, value]): [string, number] => [name, Number(value.toPrecision(9))])
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

function shown(points: readonly Point[], names: readonly string[]): Rows {
  return new Map(points.map(({ labels, value }) => [names.map((name) => labels[name] ?? '').join(' '), value]))
}

it('has an expectation for each panel, and each panel a description', () => {
  expect(panels.map(nameOf).sort()).toEqual(Object.keys(expectations).sort())
  expect(panels.filter(({ description }) => !description)).toEqual([])
})

describe.each(['prometheus', 'prometheus3/prometheus'] as const)('by %s', (tool) => {
  describeWith([tool, 'promtool'], 'a month on a real Prometheus', () => {
    let prometheus: Program

    beforeAll(async () => {
      prometheus = await startWithMonth(attempts, tool)
    }, 300_000)
    afterAll(() => prometheus?.stop())

    it('is one in which everything happens that the panels show', () => {
      const truth = new Truth(attempts)
      expect([...truth.sli(now).values()].every((share) => share > 0.5 && share < 1)).toBe(true)
      expect(Math.max(...truth.streaks(now).values())).toBeGreaterThan(2)
      expect(new Set(truth.strip(now, range).values()).size).toBeGreaterThan(2)
      expect([...truth.retries(now).keys()].sort()).toEqual(['exhausted', 'recovered'])
      expect([...truth.reruns(now).keys()].sort()).toEqual(['failure', 'success'])
      expect(
        attempts.some(({ first, revised }) => first.result === 'cancelled' || revised?.facts.result === 'cancelled'),
      ).toBe(true)
      expect(attempts.filter(({ revised }) => revised !== undefined).length).toBeGreaterThan(5)
    })

    describe.each([
      ['all pipelines and regions', everything],
      ['one pipeline and two of its regions', some],
    ])('of %s', (_, choice) => {
      const chosen = attempts.filter(({ first }) => choice.pipeline.includes(first.pipeline))
      const inRegions = chosen.filter(({ first }) => choice.region.includes(first.region))

      it.each(panels.map((panel) => [nameOf(panel), panel] as const))('gives %s what happened', async (name, panel) => {
        const { names, truth: tell, step } = expectations[name] as Expectation
        const truth = new Truth(noRegions.includes(panel.title) ? chosen : inRegions)
        expect(panel.targets).toHaveLength(1)
        for (const target of panel.targets ?? []) {
          const points = await ask(prometheus, target, choice, now)
          expect(points.length).toBeGreaterThan(0)
          if (step === undefined) {
            expect(points.length).toBe(shown(points, names).size)
            expect(rows(shown(points, names))).toEqual(rows(tell(truth, now)))
            continue
          }
          for (let at = Math.floor((now - range) / step) * step; at <= now; at += step) {
            const found = shown(
              points.filter((point) => point.at === at),
              names,
            )
            expect([new Date(at).toISOString(), rows(found)]).toEqual([
              new Date(at).toISOString(),
              rows(tell(truth, at)),
            ])
          }
        }
      })
    })

    it('links each run of a pipeline whose repository is set, and shows the others without a link', async () => {
      const [target] = panels.find(({ title }) => title === 'Last attempts')?.targets ?? []
      const points = await ask(prometheus, target as NonNullable<typeof target>, everything, now)
      for (const { labels } of points) {
        const [run, attempt] = (labels.attempt ?? '').split('-')
        const link = `https://github.com/acme/shop/actions/runs/${run}/attempts/${attempt}`
        expect(labels.link).toBe(labels.pipeline === 'shop-daily' ? link : undefined)
      }
      expect(new Set(points.map(({ labels }) => labels.link === undefined)).size).toBe(2)
    })

    it('offers the pipelines, and the regions of those that are chosen', async () => {
      const values = async (query: string, label: string) => {
        const [, selector = ''] = /^label_values\((.*), \w+\)$/.exec(query) ?? []
        const found = new URLSearchParams({
          'match[]': selector,
          start: `${(now - range) / 1000}`,
          end: `${now / 1000}`,
        })
        const answer = await fetch(`${prometheus.url}/api/v1/label/${label}/values?${found}`)
        return ((await answer.json()) as { data: string[] }).data
      }
      const query = (name: string) => dashboard.templating.list.find((one) => one.name === name)?.query?.query ?? ''
      expect(await values(query('pipeline'), 'pipeline')).toEqual([...everything.pipeline].sort())
      const regions = query('region').replace('$pipeline', 'docs-nightly')
      expect(await values(regions, 'region')).toEqual(['eu-west-1', 'us-east-1'])
    })
  })
})
