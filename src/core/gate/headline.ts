/** The first line of a gate's summary: what the date came to, and what happens next. Plain text. */
import { nameList } from '../name-list.ts'
import { nextMove, spokenSeconds } from '../next-move.ts'
import { lastRunOf } from './causes.ts'
import type { GateReport, RegionReport } from './gate-report.ts'

/** `2026-11-24 is good, but degraded: us-west-2 won, 1 of 3 regions succeeded; eu-central-1 needs a person: …` */
export function gateHeadline(report: GateReport): string {
  const next = [runAgain(report), ...held(report)].filter((part) => part !== '')
  const rest = next.length > 0 ? next.join('; ') : report.day_result === 'success' ? 'nothing is to do' : ''
  return `${dayWords(report)}${rest === '' ? '' : `; ${rest}`}`
}

function dayWords({ day, day_result, winner, quorum, pipeline, round, rerun }: GateReport): string {
  const date = day === null ? `the run of ${pipeline}` : spokenDay(day)
  if (round === 0) return `${capital(date)} begins`
  if (day_result === null) return `What ${date} came to is not known`
  const { needed, succeeded, regions } = quorum
  const count = `${succeeded} of ${counted(regions)} succeeded`
  if (day_result === 'failure') {
    const wanted = needed === 1 ? '' : `, ${needed} are needed`
    return `${capital(date)} has failed${rerun.regions.length > 0 ? ' so far' : ''}: ${count}${wanted}`
  }
  const won = winner === null ? '' : `${winner.region} won, `
  return `${capital(date)} is ${day_result === 'degraded' ? 'good, but degraded' : 'good'}: ${won}${count}`
}

/** `20261124` as `2026-11-24`. */
export function spokenDay(day: string): string {
  return day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

export function counted(regions: number): string {
  return regions === 1 ? '1 region' : `${regions} regions`
}

function runAgain({ rerun, round, dry_run }: GateReport): string {
  const { regions } = rerun
  if (regions.length === 0) return ''
  const when = rerun.delay_seconds === 0 ? 'now' : `in ${spokenSeconds(rerun.delay_seconds)}`
  if (round === 0) return `${nameList(regions)} ${isAre(regions)} to run`
  return dry_run
    ? `${nameList(regions)} would be run again`
    : `${nameList(regions)} ${isAre(regions)} run again ${when}`
}

/** Groups of held regions that are told in the first line. */
const mostTold = 2

/** What the held regions wait for: what a person must do first, then what most of them wait for. */
function held(report: GateReport): string[] {
  const moves = new Map<string, string[]>()
  for (const name of report.held_regions) {
    const region = report.regions.find((one) => one.region === name)
    const move = region === undefined ? 'it needs a person' : moveOf(region)
    moves.set(move, [...(moves.get(move) ?? []), name])
  }
  const groups = [...moves].sort(([a, x], [b, y]) => rank(a) - rank(b) || y.length - x.length)
  const told = groups.slice(0, mostTold).map(([move, names]) => withSubject(move, names))
  const rest = groups.slice(mostTold).reduce((sum, [, names]) => sum + names.length, 0)
  return rest === 0 ? told : [...told, `${rest} more ${rest === 1 ? 'region waits' : 'regions wait'} for a person`]
}

function rank(move: string): number {
  return move.startsWith('it needs ') ? 0 : 1
}

function moveOf(region: RegionReport): string {
  if (region.result === 'unclear') return 'it needs a person: how it ended cannot be told'
  return nextMove(region.decision, lastRunOf(region)?.verdict ?? null)
}

/** Puts names for the `it` of a clause. */
function withSubject(move: string, names: readonly string[]): string {
  const many = names.length > 1
  if (move.startsWith('it needs '))
    return `${nameList(names)} ${many ? 'need' : 'needs'} ${plural(move.slice(9), many)}`
  if (move.startsWith('it is ')) return `${nameList(names)} ${isAre(names)} ${move.slice(6)}`
  if (move.startsWith('it may ')) return `${nameList(names)} may ${plural(move.slice(7), many)}`
  return `${nameList(names)}: ${move}`
}

function plural(words: string, many: boolean): string {
  return many
    ? words
        .replace('how it ended', 'how they ended')
        .replace('by itself', 'by themselves')
        .replace('its cause', 'their cause')
    : words
}

function isAre(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are'
}
