/** Words of the runner that decide how a log is cut, whatever the rules are. */
export const structure = {
  group: ['##[group]Run '],
  error: ['##[error]'],
  opening: ['Post job cleanup.', 'Cleaning up orphan processes', 'Current runner version:'],
} as const
