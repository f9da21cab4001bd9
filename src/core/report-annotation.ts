import { type AnnotationText, annotation } from './annotation.ts'
import type { Report } from './report.ts'
import { causeName, headline } from './summary.ts'

/** A warning where it is run again, an error where it is somebody's move; undefined where nothing failed. */
export function reportAnnotation(report: Report): AnnotationText | undefined {
  if (report.result !== 'failure') return undefined
  const { verdict, decision, region } = report
  const cause = verdict === null ? '' : `, ${causeName(verdict)}`
  const level = decision.kind === 'rerun' ? 'warning' : 'error'
  return annotation(level, `${region ?? 'unnamed region'}${cause}`, `${headline(report)}.`, verdict)
}
