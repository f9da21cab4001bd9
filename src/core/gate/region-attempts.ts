/** Which job is which region's, in which run attempt and round. */
import { matchesGlob } from '../glob.ts'
import { isRegion } from '../identity.ts'
import type { Job } from '../job.ts'
import { callerPrefix, matrixValues, regionsInName, roundInName } from './job-names.ts'
import type { RegionSpec } from './regions.ts'

/** One execution of one region's job. */
export interface RegionAttempt {
  readonly region: string
  readonly runAttempt: number
  /** Rerun round inside the workflow run, from 1. */
  readonly round: number
  readonly job: Job
}

export interface Assignment {
  /** In the order of the regions, then of attempts and rounds. */
  readonly attempts: readonly RegionAttempt[]
  /** Regions that stand in the input or in job names, in its order. */
  readonly regions: readonly RegionSpec[]
  /** Why a region has no attempt that can be told, a sentence each: nothing is decided for it. */
  readonly unclear: ReadonlyMap<string, string>
  /** Sentences about the set-up as a whole. */
  readonly problems: readonly string[]
}

const howToTell =
  'Tell them apart in the input "regions", with a part of the job\'s name: [{"region": "us-west-2", "job": "upload*"}].'

/**
 * Finds the region's jobs. `jobs` are those of all attempts of the run, in any order; `specs` is empty where the regions
 * are to be read from the names of the matrix jobs. `ownName` is the gate's own job: one inside a reusable workflow looks
 * at the jobs of the same call only. `round` is the latest round that can have jobs.
 */
export function assignJobs(
  jobs: readonly Job[],
  specs: readonly RegionSpec[],
  round: number,
  ownName: string | undefined,
): Assignment {
  const called = callerPrefix(ownName ?? '')
  const near = called === '' ? jobs : jobs.filter((job) => job.name.startsWith(called) && job.name !== ownName)
  const regions = specs.length > 0 ? specs : readRegions(near.filter((job) => job.name !== ownName))
  if (regions.length === 0) {
    const problem = `Which jobs are regions cannot be read from the names of the jobs (${listNames(jobs)}). Set the input "regions".`
    return { attempts: [], regions, unclear: new Map(), problems: [problem] }
  }
  const found = match(near, regions)
  const matched = found.length > 0 || called === '' ? found : match(jobs, regions)
  return number(matched, regions, round, jobs)
}

interface Match {
  readonly region: string
  readonly base: string
  readonly job: Job
}

function match(jobs: readonly Job[], regions: readonly RegionSpec[]): Match[] {
  const named = regions.filter(({ job }) => job === undefined).map(({ region }) => region)
  const all = regions.map(({ region }) => region)
  const matches: Match[] = []
  for (const job of jobs) {
    const inName = regionsInName(job.name, all)
    // Who names the job itself has the last word, also where another region's name stands in it.
    const byGlob = regions.filter((spec) => spec.job !== undefined && fitsJob(spec, job.name, inName))
    for (const { region } of byGlob) matches.push({ region, base: baseOf(job.name, inName, region), job })
    if (byGlob.length > 0) continue
    for (const { region, base } of inName) if (named.includes(region)) matches.push({ region, base, job })
  }
  return matches
}

/** A glob may name the jobs of all regions (`upload*`): then the region has to stand in the name, too. */
function fitsJob(spec: RegionSpec, name: string, inName: readonly { region: string }[]): boolean {
  const glob = spec.job as string
  const fits = matchesGlob(glob, name) || matchesGlob(glob, name.slice(callerPrefix(name).length))
  const isMine = inName.length === 0 || inName.some(({ region }) => region === spec.region)
  return (fits || matchesGlob(`${glob} (*`, name)) && isMine
}

function baseOf(name: string, inName: readonly { region: string; base: string }[], region: string): string {
  return inName.find((one) => one.region === region)?.base ?? name
}

/** Gives each match its round, and sets aside what could be two jobs of one region in one round. */
function number(
  matches: readonly Match[],
  regions: readonly RegionSpec[],
  round: number,
  jobs: readonly Job[],
): Assignment {
  const unclear = new Map<string, string>()
  const rounds = roundsOf(matches)
  const counted = [...rounds.values()].some(({ isSaid }) => isSaid)
  // Where some jobs say their round, those that do not are other jobs that run in the same regions.
  const usable = matches.filter(({ base }) => !counted || rounds.get(base)?.isSaid)
  const bases = new Set(usable.map(({ base }) => base))
  const tooMany = !counted && bases.size > round
  const attempts: RegionAttempt[] = []
  for (const { region } of regions) {
    const own = usable.filter((one) => one.region === region)
    const taken = new Map<string, RegionAttempt>()
    for (const { base, job } of own) {
      const attempt = { region, runAttempt: job.runAttempt, round: rounds.get(base)?.round ?? 1, job }
      const key = `${attempt.runAttempt}-${attempt.round}`
      const other = taken.get(key)?.job
      // A job that was not rerun is listed again in the next attempt.
      if (other !== undefined && !isSame(other, job)) unclear.set(region, twoJobs(region, other, job))
      if (other === undefined) taken.set(key, attempt)
    }
    const second = own.find(({ base }) => base !== own[0]?.base)
    if (tooMany && own[0] !== undefined)
      unclear.set(region, second ? twoJobs(region, own[0].job, second.job) : otherJobs(region, bases))
    const several = own.find(
      ({ job }) => own.length > 0 && usable.some((one) => one.job === job && one.region !== region),
    )
    if (several !== undefined) unclear.set(region, twoRegions(several.job, usable))
    if (own.length === 0)
      unclear.set(region, `Region ${region} has no job in this run; its jobs are ${listNames(jobs)}. ${howToTell}`)
    if (!unclear.has(region)) attempts.push(...[...taken.values()].sort(byAttempt))
  }
  return { attempts, regions, unclear, problems: [] }
}

/** The round of each base name: the one that it says, or its place in time among those that say none. */
function roundsOf(matches: readonly Match[]): Map<string, { round: number; isSaid: boolean }> {
  const begun = new Map<string, string>()
  for (const { base, job } of matches) {
    const time = job.startedAt ?? '9999'
    if (time < (begun.get(base) ?? '~')) begun.set(base, time)
  }
  const rounds = new Map<string, { round: number; isSaid: boolean }>()
  let next = 1
  for (const [base] of [...begun].sort(([a, one], [b, other]) => compare(one, other) || compare(a, b))) {
    const said = roundInName(base)
    rounds.set(base, { round: said ?? next, isSaid: said !== undefined })
    if (said === undefined) next++
  }
  return rounds
}

/** The values at the first place of the matrix at which every job has another valid region. */
function readRegions(jobs: readonly Job[]): RegionSpec[] {
  const groups = new Map<string, string[][]>()
  const names = new Set<string>()
  for (const { name } of jobs) {
    const matrix = matrixValues(name)
    if (matrix === undefined || names.has(name)) continue
    names.add(name)
    const base = matrix.base.replace(/\bround[ _-]?\d{1,2}\b/i, 'round')
    groups.set(base, [...(groups.get(base) ?? []), [...matrix.values]])
  }
  if (groups.size !== 1) return []
  const rows = [...groups.values()][0] as string[][]
  const width = Math.min(...rows.map(({ length }) => length))
  for (let place = 0; place < width; place++) {
    const values = rows.map((row) => row[place] as string)
    const distinct = new Set(values)
    if (!values.every(isRegion)) continue
    // Rounds list a region again: then it is not distinct, but it is the first place that can be one.
    if (distinct.size === values.length || place === 0)
      return [...distinct].map((region) => ({ region, job: undefined, matrix: {} }))
  }
  return []
}

function isSame(one: Job, other: Job): boolean {
  return one.id === other.id || (one.name === other.name && one.startedAt === other.startedAt)
}

function twoJobs(region: string, one: Job, other: Job): string {
  return `Two jobs name the region ${region}: "${one.name}" and "${other.name}". One region has one job a round. ${howToTell}`
}

function otherJobs(region: string, bases: ReadonlySet<string>): string {
  const names = [...bases].slice(0, 4).map((base) => `"${base}"`)
  return `Which job is region ${region}'s is not clear: jobs of ${names.join(' and ')} name regions. ${howToTell}`
}

function twoRegions(job: Job, matches: readonly Match[]): string {
  const regions = matches.filter((one) => one.job === job).map(({ region }) => region)
  return `The job "${job.name}" could be of the regions ${regions.join(' and ')}. ${howToTell}`
}

function listNames(jobs: readonly Job[]): string {
  const names = [...new Set(jobs.map(({ name }) => `"${name}"`))]
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown || 'none'
}

function byAttempt(a: RegionAttempt, b: RegionAttempt): number {
  return a.runAttempt - b.runAttempt || a.round - b.round
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
