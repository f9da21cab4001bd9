/** Verdicts and decisions as the actions reach them, on short logs of invented pipelines. */
import { decisionOf, reportVerdict } from '../../src/app/report-parts.ts'
import { classify } from '../../src/core/classifier/classify.ts'
import { decide } from '../../src/core/decide.ts'
import type { JobStep } from '../../src/core/job.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { redact } from '../../src/core/redact.ts'
import type { Report, ReportVerdict } from '../../src/core/report.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import type { TextSource } from '../../src/core/verdict.ts'

export const runbook = 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md'
export const now = Date.parse('2026-11-24T02:15:09Z')

const time = (second: number) => new Date(Date.UTC(2026, 10, 24, 2, 13) + second * 1000).toISOString()

/** The log of a job whose third step printed this and failed, as the API has it. */
function logOf(stepName: string, output: readonly string[]): { text: string; steps: JobStep[] } {
  const at = (second: number, lines: readonly string[]) =>
    lines.map((line) => `${time(second).replace('Z', '1234Z')} ${line}`)
  const text = [
    ...at(0, ["Current runner version: '2.336.0'", '##[group]Runner Image', 'Image: ubuntu-24.04', '##[endgroup]']),
    ...at(2, [
      '##[group]Run actions/checkout@v4',
      'with:',
      '  repository: acme/pipeline',
      '##[endgroup]',
      'Syncing repository: acme/pipeline',
    ]),
    ...at(5, [
      '##[group]Run ./stage.sh',
      '\u001B[36;1m./stage.sh\u001B[0m',
      'shell: /usr/bin/bash -e {0}',
      '##[endgroup]',
      ...output,
    ]),
    ...at(70, ['##[error]Process completed with exit code 1.']),
  ]
  const step = (
    number: number,
    name: string,
    conclusion: 'success' | 'failure',
    from: number,
    to: number,
  ): JobStep => ({
    ...{ number, name, conclusion, status: 'completed', startedAt: time(from), completedAt: time(to) },
  })
  const steps = [
    step(1, 'Set up job', 'success', 0, 1),
    step(2, 'Check out', 'success', 2, 4),
    step(3, stepName, 'failure', 5, 71),
  ]
  return { text: `${text.join('\n')}\n`, steps }
}

/** What the built-in rules say of a step that printed this and failed. */
export function verdictOn(stepName: string, output: readonly string[], source: TextSource = 'job-log'): ReportVerdict {
  const { text, steps } = logOf(stepName, output)
  return reportVerdict(classify(text, steps, builtInRules), source, (value) => redact(value), runbook)
}

export function decisionOn(verdict: ReportVerdict | undefined, runAttempt = 1, more = {}): Report['decision'] {
  const known = verdict && {
    errorClass: verdict.class,
    reason: verdict.reason,
    transient: verdict.transient,
    waitSeconds: verdict.wait_seconds ?? undefined,
  }
  const result = verdict === undefined ? 'success' : 'failure'
  return decisionOf(
    decide({ result, verdict: known, policy: defaultPolicy, runAttempt, round: 1, begunSteps: [], now, ...more }),
  )
}

export const outputs = {
  upload503: [
    'archive.tar.zst: 18.2 MB, 18 parts',
    'PUT https://upload.example.net/v2/archive/part/1: 200',
    'PUT https://upload.example.net/v2/archive/part/2: 200',
    'Error: PUT https://upload.example.net/v2/archive/part/3 failed: 503 Service Unavailable',
    'upload failed after 2 of 18 parts',
  ],
  expired: [
    'assuming role arn:aws:iam::123456789012:role/archive-writer',
    'copying 18 objects to s3://acme-archive/2026/11/24/',
    'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
    'upload: 0 of 18 objects written',
  ],
  dns: ['fetching the catalogue', 'curl: (6) Could not resolve host: catalogue.example.net'],
  types: [
    '> shop@3.4.0 build',
    '> tsc --noEmit',
    '',
    "src/cart/total.ts(41,9): error TS2322: Type 'string' is not assignable to type 'number'.",
    '',
    'Found 1 error in src/cart/total.ts:41',
  ],
  disk: ['#12 exporting layers', 'write /var/lib/docker/tmp/layer.tar: no space left on device'],
  riddle: ['loading profile "night"', 'the moon is in the wrong house', 'giving up'],
  rateLimit: [
    'GET https://api.example.net/v1/prices?page=4',
    'HTTP/1.1 429 Too Many Requests',
    'Retry-After: 2400',
    'Error: 429 Too Many Requests',
  ],
} as const
