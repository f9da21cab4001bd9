import { type AnnotationText, annotation, annotationTitle, mostAnnotations } from '../annotation.ts'
import { oneLine } from '../escape.ts'
import { nameList } from '../name-list.ts'
import { nextMove } from '../next-move.ts'
import { because, causeName } from '../summary.ts'
import { type CauseGroup, causesOf } from './causes.ts'
import type { GateReport } from './gate-report.ts'
import { counted, gateHeadline } from './headline.ts'

/**
 * The date in a notice, then one a cause that still stands: an error where it needs a person, a warning where it is run
 * again. GitHub shows ten of a level: of more than nine causes the rest is counted.
 */
export function gateAnnotations(report: GateReport): AnnotationText[] {
  if (report.held_regions.length === 0 && report.day_result === 'success') return []
  const standing = causesOf(report).filter((group) => group.standing.length > 0)
  const told = standing.length > mostAnnotations ? standing.slice(0, mostAnnotations - 1) : standing
  const rest = standing.slice(told.length)
  const more = rest.reduce((sum, group) => sum + group.standing.length, 0)
  const day: AnnotationText = {
    level: 'notice',
    title: `${annotationTitle}: the day`,
    message: oneLine(`${gateHeadline(report)}.`, 900),
    place: undefined,
  }
  const others: AnnotationText[] =
    rest.length === 0
      ? []
      : [
          {
            level: rest.some(needsPerson) ? 'error' : 'warning',
            title: `${annotationTitle}: ${rest.length} more causes`,
            message: `${counted(more)} failed for ${rest.length} other causes: see the summary.`,
            place: undefined,
          },
        ]
  return [day, ...told.map(causeAnnotation), ...others]
}

function needsPerson({ standing }: CauseGroup): boolean {
  return standing.some(({ decision }) => decision.kind === 'hold')
}

function causeAnnotation(group: CauseGroup): AnnotationText {
  const { verdict, standing } = group
  const names = nameList(standing.map(({ region }) => region))
  const decided = standing.find(({ decision }) => decision.kind === 'hold') ?? standing[0]
  const move = decided === undefined ? '' : `; ${nextMove(decided.decision, verdict)}`
  const said = `${names} failed: ${because(verdict)}${move}.`
  return annotation(needsPerson(group) ? 'error' : 'warning', `${names}, ${causeName(verdict)}`, said, verdict)
}
