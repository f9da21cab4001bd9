import type { ReportVerdict } from '../../src/core/report.ts'
import type { RunRecord, TryRecord } from '../../src/core/run-record.ts'
import { recordOf, success, tryOf } from '../fixtures/run-record.ts'
import { decisionOn, outputs, verdictOn } from './verdicts.ts'

const service = {
  ...verdictOn('Upload archive', outputs.upload503),
  source: 'captured',
} as const satisfies ReportVerdict
const name = { ...verdictOn('Upload archive', outputs.dns), source: 'captured' } as const satisfies ReportVerdict
const token = { ...verdictOn('Upload archive', outputs.expired), source: 'captured' } as const satisfies ReportVerdict

const retry = (verdict: ReportVerdict, number: number, wait: number): Partial<TryRecord> => ({
  verdict,
  decision: {
    kind: 'retry',
    reason: `${verdict.class}/${verdict.reason} passes by itself: retry ${number} of 2 in ${wait} s.`,
    wait_seconds: wait,
  },
})
const hold = (verdict: ReportVerdict, reason: string): Partial<TryRecord> => ({
  verdict,
  decision: { kind: 'hold', reason, wait_seconds: 0 },
})

export const runs: Readonly<Record<string, RunRecord>> = {
  recovered: recordOf({
    stage: 'Upload archive',
    result: 'success',
    exit_code: 0,
    tries: [tryOf(1, retry(name, 1, 5)), tryOf(2, retry(service, 2, 30)), tryOf(3, success)],
    verdict: service,
    decision: decisionOn(undefined),
  }),
  exhausted: recordOf({
    stage: 'Upload archive',
    tries: [
      tryOf(1, retry(name, 1, 5)),
      tryOf(2, retry(service, 2, 30)),
      tryOf(3, hold(service, 'The budget is spent: 2 of 2 retries were made.')),
    ],
    verdict: service,
    decision: decisionOn(service),
  }),
  permanent: recordOf({
    stage: 'Upload archive',
    exit_code: 254,
    tries: [
      tryOf(1, {
        exit_code: 254,
        ...hold(token, 'token_expired/expired-token does not pass by itself: a person renews or grants a credential.'),
      }),
    ],
    verdict: token,
    decision: decisionOn(token),
  }),
}
