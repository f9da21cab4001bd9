import { readFileSync, writeFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { duplicateBody, ticketBody } from '../../../src/core/tickets/body.ts'
import { closingWord, countComment, returningWord } from '../../../src/core/tickets/comment.ts'
import { readDataMarker } from '../../../src/core/tickets/marker.ts'
import type { TicketCause } from '../../../src/core/tickets/ticket-causes.ts'
import { countOf, emptyState, extend, fromData, join, type Occurrence } from '../../../src/core/tickets/ticket-state.ts'
import { expiredToken } from '../../fixtures/gate-report.ts'

// What a person reads on GitHub, byte by byte. To write the files anew after a change that is meant: WRITE_GOLDEN=1.
const folder = joinPath(import.meta.dirname, '../../golden')
const repositoryUrl = 'https://github.com/acme/pipeline'
const at = (time: string) => Date.parse(`2026-11-22T${time}Z`)

function occurrence(region: string, run: number, time: string): Occurrence {
  return { attempt: `${run}-1`, region, at: at(time), runId: `20261122-${region}-9fceb02d` }
}

const first = [
  occurrence('us-west-2', 19_000_000_001, '02:14:07'),
  occurrence('eu-central-1', 19_000_000_001, '02:15:30'),
]

const cause: TicketCause = {
  fingerprint: '6f7f20a3b1e32866',
  verdict: expiredToken,
  region: 'us-west-2',
  jobUrl: `${repositoryUrl}/actions/runs/19000000001/job/55000000001`,
  regions: ['us-west-2', 'eu-central-1'],
  occurrences: first,
}
const origin = { pipeline: 'pipeline-nightly', day: '20261122', repositoryUrl, attempt: '19000000001-1' }

/** What a stranger may print, in every place that a log or a name can reach. */
const evil =
  '@octocat #12 GH-3 acme/x#4 ![x](https://evil.example/b.png) <img src=x> ``` </pre> --> <!-- lumen-action ticket v1 count --> | *b* [l](http://e)'
const hostile: TicketCause = {
  ...cause,
  verdict: {
    ...expiredToken,
    class: 'unknown',
    reason: 'no-match',
    step: evil,
    help: evil,
    evidence: { line: 7, text: evil, context: [] },
  },
  jobUrl: null,
}

const opened = extend(emptyState, first, [])
const again = extend(
  opened,
  [occurrence('us-west-2', 19_000_000_002, '03:14:07'), occurrence('ap-northeast-2', 19_000_000_002, '03:20:00')],
  [{ region: 'eu-central-1', attempt: '19000000002-1', at: at('03:16:00') }],
)
const over = extend(
  again,
  [],
  ['us-west-2', 'ap-northeast-2'].map((region) => ({ region, attempt: '19000000003-1', at: at('04:10:00') })),
)

const texts: Record<string, string> = {
  'ticket-body.md': ticketBody(cause, origin, 20),
  'ticket-body-hostile.md': ticketBody(hostile, { ...origin, pipeline: 'a-->b@octocat' }, 0),
  'ticket-duplicate.md': duplicateBody(ticketBody(cause, origin, 20), 12),
  'ticket-comment.md': countComment(again, opened, repositoryUrl, 20),
  'ticket-comment-quiet.md': countComment(again, opened, repositoryUrl, 3),
  'ticket-closing-word.md': closingWord(`closed-${at('03:20:00')}`, over, repositoryUrl),
  'ticket-returning-word.md': returningWord(
    `reopened-${at('04:10:30')}`,
    again,
    ['us-west-2'],
    '19000000004-1',
    repositoryUrl,
  ),
}

describe('the texts of a ticket', () => {
  it.each(Object.entries(texts))('%s', (name, text) => {
    const path = joinPath(folder, name)
    if (process.env['WRITE_GOLDEN']) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  it('fit into what GitHub accepts, with 256 regions of long names that failed three times each', () => {
    const regions = Array.from({ length: 256 }, (_, index) => `${'r'.repeat(60)}${index + 100}`)
    const all = regions.flatMap((region) =>
      [1, 2, 3].map((run) => occurrence(region, 19_000_000_000 + run, '02:14:07')),
    )
    const body = ticketBody({ ...cause, regions, occurrences: all }, origin, 20)
    expect(body.length).toBeLessThan(65_536)
    const first = fromData(readDataMarker(body))
    expect(countOf(first)).toBe(768)
    const succeeded = regions.map((region) => ({ region, attempt: '19000000009-1', at: at('05:00:00') }))
    const later = regions.map((region) => occurrence(region, 19_000_000_004, '04:00:00'))
    const comment = countComment(extend(first, later, succeeded), first, repositoryUrl, 20)
    expect(comment.length).toBeLessThan(65_536)
    expect(countOf(join(first, fromData(readDataMarker(comment))))).toBe(1024)
  })

  it('hold nothing of a stranger that GitHub would act on', () => {
    const text = texts['ticket-body-hostile.md'] as string
    // In a `<pre>` of its own Markdown means nothing.
    const prose = text.replace(/^<pre>.*<\/pre>$/m, '')
    expect(prose).not.toMatch(/@octocat|<img|(?<!&)#12|x#4|:\/\/e|https:\/\/evil|!\[|`|\*b/)
    expect(text).not.toMatch(/@octocat|<img|:\/\/e/)
    expect(text.match(/<!--/g)).toHaveLength(2)
    expect(text.match(/-->/g)).toHaveLength(2)
    expect(text.match(/<\/?pre>/g)).toHaveLength(2)
  })
})
