/** Which alerts fire, with the words and links that a message is made of. */
import type { AttemptFacts } from '../../../src/core/metrics.ts'
import { type ExpectedAlert, situation } from '../situation.ts'

const runbook = 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md'
const consecutive = 'LumenRegionConsecutiveFailures'

/** The links and names of the run behind an alert; those of `shop-daily` are in the settings as shipped. */
function run({ runId, attempt, pipeline, errorClass }: AttemptFacts): Record<string, string> {
  const [workflowRun, workflowAttempt] = attempt.split('-')
  return {
    error_class: errorClass ?? '',
    run_id: runId,
    attempt,
    run_url:
      pipeline === 'shop-daily'
        ? `https://github.com/acme/shop/actions/runs/${workflowRun}/attempts/${workflowAttempt}`
        : '',
  }
}

function streak(last: AttemptFacts, count: number): ExpectedAlert {
  const { pipeline, region, errorClass } = last
  return {
    labels: { pipeline, region, severity: 'ticket' },
    annotations: {
      summary: `${pipeline}: ${count} failures in a row in ${region}`,
      value: `${count}`,
      ...run(last),
      runbook_url: `${runbook}#${errorClass}`,
    },
  }
}

function shared(last: AttemptFacts, regions: readonly string[]): ExpectedAlert {
  const { pipeline } = last
  const errorClass = last.errorClass ?? ''
  const { error_class: _, ...annotations } = run(last)
  return {
    labels: { pipeline, error_class: errorClass, severity: 'ticket' },
    annotations: {
      summary: `${pipeline}: ${regions.length} regions fail for ${errorClass}`,
      value: `${regions.length}`,
      regions: regions.join(', '),
      ...annotations,
      runbook_url: `${runbook}#${errorClass}`,
    },
  }
}

function dayFailed(last: AttemptFacts, regions: string): ExpectedAlert {
  const { pipeline, day } = last
  return {
    labels: { pipeline, day, severity: 'ticket' },
    annotations: {
      summary: `${pipeline}: no region succeeded for ${day}`,
      regions,
      ...run(last),
      runbook_url: `${runbook}#lumendayfailed`,
    },
  }
}

function missing(pipeline: string, silence: string): ExpectedAlert {
  return {
    labels: { pipeline, severity: 'ticket' },
    annotations: {
      summary: `${pipeline}: nothing was reported for ${silence}`,
      value: silence,
      runbook_url: `${runbook}#lumenrunmissing`,
    },
  }
}

export const alerts = [
  situation('two failures in a row are one alert, which follows the run and ends with a success', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    const second = it.failure('eu', '1 02:00', 'build')
    const third = it.failure('eu', '2 02:00', 'network', { run: 19000000001, attempt: 2, round: 3 })
    it.success('us', '2 02:00')
    it.success('eu', '3 02:00')
    it.alerts('1 01:00', consecutive, [])
    it.alerts('1 02:00', consecutive, [streak(second, 2)])
    it.alerts('2 02:00', consecutive, [streak(third, 3)])
    it.alerts('3 01:00', consecutive, [streak(third, 3)])
    it.alerts('3 02:00', consecutive, [])
  }),

  situation('a pipeline whose repository nobody has set has no links to its runs', '1h', (it) => {
    it.failure('eu', '0 02:00', 'unknown', { pipeline: 'docs' })
    const docs = it.failure('eu', '0 03:00', 'unknown', { pipeline: 'docs' })
    it.failure('eu', '0 02:00', 'build')
    const shop = it.failure('eu', '0 03:00', 'dependency')
    it.failure('us', '0 03:00', 'build', { pipeline: 'docs' })
    const us = it.failure('us', '0 04:00', 'build')
    it.failure('us', '0 05:00', 'unknown', { pipeline: 'docs' })
    it.alerts('0 04:00', consecutive, [streak(docs, 2), streak(shop, 2)])
    // Unknown is no cause that two regions could share, and two pipelines share none.
    it.alerts('0 05:00', 'LumenSharedCause', [])
    it.at('0 05:00', {
      'lumen:region_consecutive_failures{region="us",pipeline="shop-daily"} * 1': [
        [{ pipeline: us.pipeline, region: 'us' }, 1],
      ],
    })
  }),

  situation('each alert speaks of its own region and pipeline', '1h', (it) => {
    const shop = { sha: 'aaaaaaaa' }
    const docs = { sha: 'bbbbbbbb', pipeline: 'docs' }
    const last = [
      it.failure('eu', '0 03:00', 'network', shop),
      it.failure('us', '0 03:00', 'build', shop),
      it.failure('eu', '0 03:00', 'dependency', docs),
      it.failure('us', '0 03:00', 'environment', docs),
    ]
    for (const options of [shop, docs]) {
      for (const region of ['eu', 'us']) it.failure(region, '0 02:00', 'unknown', options)
    }
    it.alerts(
      '0 03:00',
      consecutive,
      last.map((facts) => streak(facts, 2)),
    )
  }),

  situation('each shared cause speaks of its own pipeline', '1h', (it) => {
    const docs = { sha: 'bbbbbbbb', pipeline: 'docs' }
    it.failure('eu', '0 02:00', 'build')
    it.failure('eu', '0 02:00', 'build', docs)
    const last = [it.failure('us', '0 03:00', 'build'), it.failure('us', '0 04:00', 'build', docs)]
    it.alerts(
      '0 04:00',
      'LumenSharedCause',
      last.map((facts) => shared(facts, ['us', 'eu'])),
    )
  }),

  situation('one cause in two regions is an alert of its own, by class', '1h', (it) => {
    it.failure('eu', '0 02:00', 'token_expired')
    it.failure('eu', '0 03:00', 'build', { pipeline: 'docs' })
    it.failure('us', '0 03:00', 'token_expired', { pipeline: 'docs' })
    const last = it.failure('us', '0 04:00', 'token_expired')
    it.failure('ap', '0 04:00', 'network')
    // Was token_expired once, and is well since.
    it.failure('sa', '0 05:00', 'token_expired')
    it.success('sa', '0 05:30')
    it.failure('sa', '0 05:30', 'dependency', { pipeline: 'docs' })
    it.success('eu', '0 07:00')
    it.alerts('0 03:00', 'LumenSharedCause', [])
    it.alerts('0 04:00', 'LumenSharedCause', [shared(last, ['us', 'eu'])])
    it.alerts('0 06:00', 'LumenSharedCause', [shared(last, ['us', 'eu'])])
    it.alerts('0 07:00', 'LumenSharedCause', [])
  }),

  situation('regions behind a shared cause are those that fail for it now', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    it.failure('us', '0 03:00', 'network')
    it.failure('sa', '0 01:00', 'network')
    it.success('sa', '0 03:00')
    it.failure('sa', '0 03:00', 'network', { pipeline: 'docs' })
    const last = it.failure('ap', '0 04:00', 'network')
    it.failure('eu', '0 05:00', 'build')
    it.alerts('0 04:00', 'LumenSharedCause', [shared(last, ['ap', 'us', 'eu'])])
    it.alerts('0 05:00', 'LumenSharedCause', [shared(last, ['ap', 'us'])])
  }),

  situation('a date without a success is told when it is over, and for one day', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    const last = it.failure('us', '0 03:00', 'token_expired')
    it.failure('eu', '1 02:00', 'network')
    it.success('us', '1 03:00')
    it.alerts('0 23:00', 'LumenDayFailed', [])
    it.alerts('1 00:00', 'LumenDayFailed', [dayFailed(last, 'us (token_expired), eu (network)')])
    it.alerts('1 23:00', 'LumenDayFailed', [dayFailed(last, 'us (token_expired), eu (network)')])
    it.alerts('2 00:00', 'LumenDayFailed', [])
  }),

  situation('a date that failed is good again with a rerun after midnight', '1h', (it) => {
    const docs = { pipeline: 'docs', sha: 'badcafe0' }
    it.failure('eu', '0 01:00', 'network', docs)
    const last = it.failure('eu', '0 02:00', 'network', { ...docs, run: 7 })
    it.failure('eu', '0 03:00', 'network')
    it.success('eu', '0 04:00')
    it.success('eu', '1 09:00', { ...docs, day: '19700101', run: 7, attempt: 2 })
    it.alerts('1 08:00', 'LumenDayFailed', [dayFailed(last, 'eu (network)')])
    it.alerts('1 09:00', 'LumenDayFailed', [])
  }),

  situation('silence: after 26 hours where nothing else is set, for 30 days at most', '1h', (it) => {
    it.failure('eu', '0 01:00', 'network')
    it.success('us', '0 02:00')
    // Cancelled day after day is silence too.
    it.cancelled('eu', '1 02:00')
    it.success('eu', '0 02:00', { pipeline: 'docs' })
    it.success('eu', '1 02:00', { pipeline: 'docs' })
    it.alerts('1 04:00', 'LumenRunMissing', [])
    it.alerts('1 05:00', 'LumenRunMissing', [missing('shop-daily', '1d 3h 0m 0s')])
    it.alerts('2 05:00', 'LumenRunMissing', [missing('shop-daily', '2d 3h 0m 0s'), missing('docs', '1d 3h 0m 0s')])
    // The attempts are forgotten after eight days, the silence is not. What aged out was seen last on the eighth day.
    it.alerts('37 23:00', 'LumenRunMissing', [missing('shop-daily', '37d 21h 0m 0s'), missing('docs', '36d 21h 0m 0s')])
    it.alerts('38 03:00', 'LumenRunMissing', [missing('docs', '37d 1h 0m 0s')])
  }),

  situation('silence: a pipeline with a setting of its own', '15m', (it) => {
    it.success('eu', '0 02:00', { pipeline: 'shop-hourly' })
    it.success('eu', '0 02:00')
    it.at('0 04:00', {
      'lumen:runbook_info': [[{ url: runbook }, 1]],
      'lumen:repository_info': [[{ pipeline: 'shop-daily', url: 'https://github.com/acme/shop' }, 1]],
      'lumen:max_silence_seconds': [[{ pipeline: 'shop-hourly' }, 7200]],
    })
    it.alerts('0 04:00', 'LumenRunMissing', [])
    it.alerts('0 04:15', 'LumenRunMissing', [missing('shop-hourly', '2h 15m 0s')])
  }),

  situation('bad days: two in a row wake somebody, three in thirty spend the budget', '1h', (it) => {
    const bad = new Set([3, 4, 12, 20])
    for (let day = 0; day < 24; day++) {
      if (bad.has(day)) it.failure('eu', `${day} 02:00`, 'network')
      else it.success('eu', `${day} 02:00`)
      it.failure('eu', `${day} 02:00`, 'network', day < 2 ? { pipeline: 'docs', until: '0 03:00' } : {})
    }
    const page: ExpectedAlert = {
      labels: { pipeline: 'shop-daily', severity: 'page' },
      annotations: {
        summary: 'shop-daily: the last 2 days were bad',
        value: '2',
        runbook_url: `${runbook}#lumenbaddaysinarow`,
      },
    }
    const spent = (count: number): ExpectedAlert => ({
      labels: { pipeline: 'shop-daily', severity: 'ticket' },
      annotations: {
        summary: `shop-daily: ${count} bad days in 30`,
        value: `${count}`,
        runbook_url: `${runbook}#lumenerrorbudgetspent`,
      },
    })
    it.alerts('4 23:00', 'LumenBadDaysInARow', [])
    it.alerts('5 00:00', 'LumenBadDaysInARow', [page])
    it.alerts('5 23:00', 'LumenBadDaysInARow', [page])
    it.alerts('6 00:00', 'LumenBadDaysInARow', [])
    it.alerts('12 23:00', 'LumenErrorBudgetSpent', [])
    it.alerts('13 00:00', 'LumenErrorBudgetSpent', [spent(3)])
    it.alerts('21 00:00', 'LumenErrorBudgetSpent', [spent(4)])
    it.alerts('14 00:00', 'LumenBadDaysInARow', [])
  }),
]
