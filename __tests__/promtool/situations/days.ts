/** What a date is: counted once, won once, closed when it is over, forgotten after eight days. */
import { type Row, row, situation } from '../situation.ts'

const day = (name: string, value: number, pipeline = 'shop-daily'): Row => [{ pipeline, day: name }, value]
const strip = (region: string, name: string, value: number): Row => [
  { pipeline: 'shop-daily', region, day: name },
  value,
]

export const days = [
  situation('a single success', '1m', (it) => {
    const only = it.success('eu', '0 02:14:07.089')
    it.at('0 02:14', { 'lumen:attempt_completed_timestamp_seconds': [], 'lumen:daily_runs_total': [] })
    it.at('0 02:15', {
      'lumen:verdict_completed_timestamp_seconds': [row(only)],
      'lumen:attempt_completed_timestamp_seconds': [row(only)],
      'lumen:day_start_timestamp_seconds': [day('19700101', 0)],
      'lumen:daily_runs_total': [day('19700101', 1)],
      'lumen:daily_runs_success': [day('19700101', 1)],
      'lumen:sli1d': [day('19700101', 1)],
      'lumen:daily_winner': [row(only)],
      'lumen:region_day_success:ratio': [strip('eu', '19700101', 1)],
      'lumen:failures_by_class:1d': [],
      'lumen:failures_by_class:7d': [],
      'lumen:region_consecutive_failures': [[{ pipeline: 'shop-daily', region: 'eu' }, 0]],
      'lumen:region_last_failure': [],
      'lumen:region_success_ratio:7d': [[{ pipeline: 'shop-daily', region: 'eu' }, 1]],
      'lumen:last_completed_timestamp_seconds': [[{ pipeline: 'shop-daily' }, 8047.089]],
      'lumen:sli1d:closed': [],
      'lumen:sli30d': [],
    })
  }),

  situation('failures only: the date is an explicit 0, not an absence', '1m', (it) => {
    it.failure('eu', '0 02:14', 'network')
    it.failure('us', '0 02:16', 'build')
    it.at('0 02:20', {
      'lumen:daily_runs_total': [day('19700101', 1)],
      'lumen:daily_runs_success': [day('19700101', 0)],
      'lumen:sli1d': [day('19700101', 0)],
      'lumen:daily_winner': [],
      'lumen:region_day_success:ratio': [strip('eu', '19700101', 0), strip('us', '19700101', 0)],
    })
  }),

  situation('a failure, then a success elsewhere: the date is won, and the failure counts', '1m', (it) => {
    it.failure('eu', '0 02:14', 'network')
    const won = it.success('us', '0 02:20')
    it.at('0 02:19', { 'lumen:sli1d': [day('19700101', 0)] })
    it.at('0 02:20', {
      'lumen:daily_runs_total': [day('19700101', 1)],
      'lumen:sli1d': [day('19700101', 1)],
      'lumen:daily_winner': [row(won)],
      'lumen:failures_by_class:1d': [[{ pipeline: 'shop-daily', region: 'eu', error_class: 'network' }, 1]],
    })
  }),

  situation('a success, then a later failure: the date stays won by the first', '15m', (it) => {
    const won = it.success('eu', '0 02:14')
    it.failure('us', '0 02:20', 'token_expired')
    it.success('ap', '0 02:30')
    it.failure('eu', '0 14:14', 'network')
    it.at('0 14:15', {
      'lumen:sli1d': [day('19700101', 1)],
      'lumen:daily_winner': [row(won)],
      'lumen:region_day_success:ratio': [
        strip('eu', '19700101', 0.5),
        strip('us', '19700101', 0),
        strip('ap', '19700101', 1),
      ],
    })
  }),

  situation('a tie: two successes in one instant are one winner', '1m', (it) => {
    it.success('eu', '0 02:14:07.089')
    it.success('us', '0 02:14:07.089')
    it.at('0 02:20', {
      'count(lumen:daily_winner)': [[{}, 1]],
      'max(lumen:daily_winner)': [[{}, 8047.089]],
      'lumen:daily_runs_total': [day('19700101', 1)],
    })
  }),

  situation('one commit twice a day: two attempts of one run', '15m', (it) => {
    const first = it.success('eu', '0 02:14')
    const second = it.success('eu', '0 14:14')
    it.at('0 15:00', {
      'lumen:attempt_completed_timestamp_seconds': [row(first), row(second)],
      'lumen:daily_winner': [row(first)],
      'lumen:daily_runs_total': [day('19700101', 1)],
      'lumen:region_day_success:ratio': [strip('eu', '19700101', 1)],
    })
  }),

  situation('midnight: a run counts for the date that it is for, though it ends on the next', '15m', (it) => {
    const late = it.success('eu', '1 00:20', { day: '19700101' })
    it.failure('us', '1 00:30', 'build', { day: '19700101' })
    it.at('1 00:30', {
      'lumen:day_start_timestamp_seconds': [day('19700101', 0)],
      'lumen:daily_runs_total': [day('19700101', 1)],
      'lumen:sli1d': [day('19700101', 1)],
      'lumen:sli1d:closed': [day('19700101', 1)],
      'lumen:daily_winner': [row(late)],
    })
  }),

  situation('a date is closed at midnight, and not before', '15m', (it) => {
    const won = it.success('us', '0 22:00')
    it.failure('eu', '0 23:00', 'network')
    it.failure('eu', '1 00:00', 'network')
    it.failure('eu', '0 23:00', 'network', { pipeline: 'docs' })
    it.success('eu', '1 00:00', { pipeline: 'docs' })
    const open = { 'lumen:sli1d:closed': [], 'lumen:sli1d:last30d': [], 'lumen:sli30d': [] }
    it.at('0 23:45', { ...open, 'lumen:daily_winner:closed': [], 'lumen:region_day_success:closed': [] })
    const closed = [day('19700101', 1), day('19700101', 0, 'docs')]
    it.at('1 00:00', {
      'lumen:sli1d': [...closed, day('19700102', 0), day('19700102', 1, 'docs')],
      'lumen:sli1d:closed': closed,
      'lumen:sli1d:last30d': closed,
      'lumen:sli30d': [
        [{ pipeline: 'shop-daily' }, 1],
        [{ pipeline: 'docs' }, 0],
      ],
      'lumen:daily_winner:closed': [row(won)],
      'lumen:region_day_success:closed': [
        strip('us', '19700101', 1),
        strip('eu', '19700101', 0),
        [{ pipeline: 'docs', region: 'eu', day: '19700101' }, 0],
      ],
    })
  }),

  situation('a rerun days later turns the date, and the SLI with it', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network', { run: 7 })
    it.success('eu', '1 02:00')
    const repair = it.success('eu', '4 09:00', { day: '19700101', run: 7, attempt: 2 })
    it.at('4 08:00', {
      'lumen:sli1d:closed': [day('19700101', 0), day('19700102', 1)],
      'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 0.5]],
    })
    it.at('4 09:00', {
      'lumen:daily_winner{day="19700101"}': [[{ __name__: 'lumen:daily_winner', ...row(repair)[0] }, row(repair)[1]]],
      'lumen:sli1d:closed': [day('19700101', 1), day('19700102', 1)],
      'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 1]],
      'lumen:region_day_success:ratio': [strip('eu', '19700101', 0.5), strip('eu', '19700102', 1)],
    })
    // Forgotten by the table, the SLI keeps the last word.
    it.at('12 00:00', { 'lumen:daily_runs_total': [], 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 1]] })
  }),

  situation('a date whose failure is revised to a success after it was closed is good', '1h', (it) => {
    const first = it.failure('eu', '0 02:00', 'unknown')
    it.success('eu', '1 02:00')
    it.revise(first, '2 06:00', { result: 'success' })
    it.at('2 05:00', { 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 0.5]] })
    it.at('2 06:00', { 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 1]] })
  }),

  situation('a date whose success is revised to a failure after it was closed is bad', '1h', (it) => {
    const first = it.success('eu', '0 02:00')
    it.revise(first, '2 06:00', { result: 'failure', errorClass: 'build' })
    it.at('2 05:00', { 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 1]] })
    it.at('2 06:00', { 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 0]] })
  }),

  situation(
    'a date that was bad when it closed stays so in the SLI, though its failure is cancelled later',
    '1h',
    (it) => {
      const first = it.failure('eu', '0 02:00', 'unknown')
      it.success('us', '2 02:00')
      it.revise(first, '1 01:00', { result: 'cancelled' })
      it.at('1 01:00', { 'lumen:sli1d:closed': [], 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 0]] })
      it.at('30 23:00', { 'lumen:sli1d:last30d': [day('19700101', 0), day('19700103', 1)] })
      it.at('31 00:00', { 'lumen:sli1d:last30d': [day('19700103', 1)] })
    },
  ),

  situation('a date ages out whole, eight days after its midnight', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    const won = it.success('us', '0 23:00')
    // Its workflow run is started again on the ninth day: the table knows the attempt, the date is closed for good.
    const late = it.success('eu', '8 01:00', { day: '19700101', run: 7, attempt: 2 })
    const next = it.success('sa', '7 02:00')
    const open = [day('19700108', 1)]
    it.at('7 23:00', {
      'lumen:daily_runs_total': [day('19700101', 1), ...open],
      'lumen:sli1d': [day('19700101', 1), ...open],
      'lumen:daily_winner': [row(won), row(next)],
    })
    const after = {
      'lumen:day_start_timestamp_seconds': [day('19700108', 604_800)],
      'lumen:daily_runs_total': open,
      'lumen:daily_runs_success': open,
      'lumen:daily_winner': [row(next)],
      'lumen:region_day_success:ratio': [strip('sa', '19700108', 1)],
    }
    it.at('8 00:00', { ...after, 'count(lumen:attempt_completed_timestamp_seconds)': [[{}, 3]] })
    it.at('8 01:00', { ...after, 'count(lumen:attempt_completed_timestamp_seconds)': [[{}, 4]] })
    it.at('8 02:00', { 'count(lumen:attempt_completed_timestamp_seconds)': [[{}, 3]] })
    it.at('8 23:00', { 'lumen:attempt_completed_timestamp_seconds': [row(late), row(next)] })
  }),

  situation('two pipelines with one region, run id and attempt do not mix', '15m', (it) => {
    const twin = { run: 7 }
    const ours = it.success('eu', '0 02:14', twin)
    const theirs = it.failure('eu', '0 02:20', 'build', { ...twin, pipeline: 'docs' })
    const third = it.success('us', '0 02:30', { ...twin, pipeline: 'site' })
    it.at('1 00:00', {
      'lumen:attempt_completed_timestamp_seconds': [row(ours), row(theirs), row(third)],
      'lumen:sli1d': [day('19700101', 1), day('19700101', 0, 'docs'), day('19700101', 1, 'site')],
      'lumen:daily_winner': [row(ours), row(third)],
      'lumen:region_day_success:ratio': [
        strip('eu', '19700101', 1),
        [{ pipeline: 'docs', region: 'eu', day: '19700101' }, 0],
        [{ pipeline: 'site', region: 'us', day: '19700101' }, 1],
      ],
      'lumen:sli30d': [
        [{ pipeline: 'shop-daily' }, 1],
        [{ pipeline: 'docs' }, 0],
        [{ pipeline: 'site' }, 1],
      ],
      'lumen:last_completed_timestamp_seconds': [
        [{ pipeline: 'shop-daily' }, 8040],
        [{ pipeline: 'docs' }, 8400],
        [{ pipeline: 'site' }, 9000],
      ],
    })
  }),

  situation('the SLI is of the last 30 closed dates', '1h', (it) => {
    // The first date is bad, and so are days 10 and 11; the others are good.
    for (let index = 0; index < 33; index++) {
      const end = `${index} 02:00`
      if (index === 0 || index === 10 || index === 11) it.failure('eu', end, 'network')
      else it.success('eu', end)
    }
    const bad = 'count(lumen:sli1d:last30d == 0)'
    const all = 'count(lumen:sli1d:last30d)'
    const sli = 'round(lumen:sli30d * 30, 0.001)'
    // Day 0 is open; then the only closed one; then one of 30; then too old.
    it.at('1 00:00', { [all]: [[{}, 1]], 'lumen:sli30d': [[{ pipeline: 'shop-daily' }, 0]] })
    it.at('30 23:00', { [all]: [[{}, 30]], [bad]: [[{}, 3]], [sli]: [[{ pipeline: 'shop-daily' }, 27]] })
    it.at('31 00:00', { [all]: [[{}, 30]], [bad]: [[{}, 2]], [sli]: [[{ pipeline: 'shop-daily' }, 28]] })
    it.at('32 23:00', { [all]: [[{}, 30]], [bad]: [[{}, 2]] })
  }),
]
