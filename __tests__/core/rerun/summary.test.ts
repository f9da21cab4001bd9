import type { RerunJobReport, RerunReport } from '../../../src/core/rerun/rerun-report.ts'
import { rerunLine, rerunSummary } from '../../../src/core/rerun/summary.ts'

const failed: RerunJobReport = {
  job_id: 1,
  job_name: 'upload (eu) | `x`',
  job_url: 'https://github.com/acme/pipeline/actions/runs/19/job/1',
  region: null,
  run_id: null,
  result: 'failure',
  part: 'failed',
  verdict: {
    class: 'token_expired',
    reason: 'expired-token',
    rule: 'aws/expired-token',
    transient: false,
    confidence: 1,
    step: 'Upload',
    source: 'job-log',
    evidence: { line: 7, text: 'The token has expired </td> @octocat', context: [] },
    help: 'Renew the credential.',
    runbook_url: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md#token_expired-expired-token',
    wait_seconds: null,
    alternatives: [],
  },
  decision: { kind: 'hold', reason: 'A person renews a credential.' },
}

const report: RerunReport = {
  schema: 1,
  kind: 'rerun',
  generated_at: '2026-11-24T03:00:00.000Z',
  pipeline: 'pipeline-nightly',
  round: 1,
  day: '20261124',
  run_id: null,
  attempt: '19-1',
  github: { repository: 'acme/pipeline', run_id: 20, run_attempt: 1, job_id: null, run_url: 'https://github.com/r/20' },
  target: {
    run_id: 19,
    run_attempt: 1,
    run_url: 'https://github.com/acme/pipeline/actions/runs/19',
    name: 'nightly',
    event: 'push',
    conclusion: 'failure',
    head_branch: 'fix/<b>',
    head_sha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
  },
  decision: { kind: 'hold', code: 'needs-person', reason: 'It stands.', delay_seconds: 0, not_before: null },
  attempt_started: null,
  jobs: [failed],
  dry_run: false,
  problems: [],
}
const rerun = { kind: 'rerun', code: null, reason: 'It can be cured.', delay_seconds: 5, not_before: null } as const

describe('rerunLine', () => {
  it.each<[Partial<RerunReport>, string]>([
    [{}, 'Nothing is rerun of run 19 of nightly. It stands.'],
    [{ target: null }, 'Nothing is rerun of the run. It stands.'],
    [{ dry_run: true }, 'Dry run: nothing would be rerun of run 19 of nightly. It stands.'],
    [{ decision: rerun, attempt_started: 2 }, 'Attempt 2 of run 19 of nightly is started. It can be cured.'],
    [
      { decision: rerun, dry_run: true },
      'Dry run: the failed jobs of run 19 of nightly would be rerun. It can be cured.',
    ],
  ])('%j', (more, line) => expect(rerunLine({ ...report, ...more })).toBe(line))
})

describe('rerunSummary', () => {
  it('shows the decision, the jobs, what to do, and where', () => {
    expect(
      rerunSummary(report),
    ).toBe(`### ✋ Run 19 of nightly is not rerun: upload (eu) &#124; <code>x</code> failed in Upload: a token has expired; it needs a person: renew the credential

The line that proves it (<a href="https://github.com/acme/pipeline/actions/runs/19/job/1">open the job</a>):

<pre>
<b>▶ 7  The token has expired &lt;/td&gt; &#64;octocat</b>
</pre>

**What to do:**

- upload (eu) &#124; &#96;x&#96;: Renew the credential. <a href="https://github.com/org/lumen-action/blob/v1/docs/runbook.md#token_expired-expired-token">Runbook</a>

**Hold:** It stands.

| Job | Cause | Decision |
|---|---|---|
| <a href="https://github.com/acme/pipeline/actions/runs/19/job/1"><b>upload (eu) &#124; &#96;x&#96;</b></a> | <code>token_expired/expired-token</code> <a href="https://github.com/acme/pipeline/actions/runs/19/job/1">line&nbsp;7</a><br><code>The token has expired &lt;/td&gt; &#64;octocat</code> | ✋ A person renews a credential. |

<a href="https://github.com/acme/pipeline/actions/runs/19">Attempt 19-1</a>, started by push, of fix/&lt;b&gt; at <code>9fceb02d</code>.
`)
  })

  it('says of the others why they are there', () => {
    const bare = { ...failed, verdict: null, decision: null, job_url: null }
    const jobs = (['follower', 'swept', 'cancelled', 'unclear'] as const).map((part) => ({ ...bare, part }))
    const text = rerunSummary({ ...report, jobs })
    expect(text.match(/^\| <b>.*$/gm)?.map((row) => row.split(' | ').at(-1))).toEqual([
      'cancelled by somebody |',
      'not over |',
      'failed only because another job did: it comes along |',
      'cancelled because a job beside it failed: it comes along |',
    ])
  })

  it('stays far below 1 MiB, whatever the matrix', () => {
    const jobs = Array.from({ length: 1000 }, () => ({ ...failed, job_name: 'x'.repeat(5000) }))
    const text = rerunSummary({ ...report, jobs, problems: [{ where: '', message: 'y'.repeat(9000) }] })
    expect(text).toContain('700 more are in the JSON report.')
    expect(Buffer.byteLength(text)).toBeLessThan(300_000)
  })
})
