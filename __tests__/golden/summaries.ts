/** Every golden summary by the name of its file. */
import { gateSummary } from '../../src/core/gate/summary.ts'
import { rerunSummary } from '../../src/core/rerun/summary.ts'
import { runSummary } from '../../src/core/run-words.ts'
import { stepSummary } from '../../src/core/summary.ts'
import { failedReport } from '../fixtures/failed-report.ts'
import { gates } from './gates.ts'
import { reports } from './reports.ts'
import { reruns } from './reruns.ts'
import { runs } from './runs.ts'

export function goldenSummaries(): Map<string, string> {
  return new Map([
    ['report-of-the-readme', stepSummary(failedReport)],
    ...Object.entries(reports).map(([name, report]) => [`report-${name}`, stepSummary(report)] as const),
    ...Object.entries(runs).map(([name, record]) => [`run-${name}`, runSummary(record)] as const),
    ...Object.entries(gates).map(([name, make]) => [`gate-${name}`, gateSummary(make())] as const),
    ...Object.entries(reruns).map(([name, report]) => [`rerun-${name}`, rerunSummary(report)] as const),
  ])
}
