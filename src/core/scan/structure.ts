/** Words of the runner and of tools that decide how a log is cut and judged, whatever the rules are. */
export const structure = {
  group: '##[group]run ',
  error: '##[error]',
  post: 'post job cleanup.',
  teardown: 'cleaning up orphan processes',
  setup: 'current runner version:',
} as const

/** A line that begins with `Run ` and has no time stamp: a log copied from the web view. The break belongs to the line before. */
export const plainRun = ['\nrun ', '\uFEFFrun '] as const

/** One of them stands in each line that `recovered` (see classifier/judge) takes; tested. */
export const recoveredLiterals = [
  'successfully ',
  ' packages',
  'up to date',
  'succeeded ',
  'fetched ',
  'finished ',
  'bundle complete',
  'done in ',
  'established',
  ' succeeded',
  'download complete',
  'connection complete',
  'upload complete',
] as const

/** Written into the tables beside the rules' literals. */
export const extraLiterals: readonly string[] = [...Object.values(structure), ...plainRun, ...recoveredLiterals]
