/** Which part of a trace a gate sends, so that every span is sent once and none without its parent. */

/** `tree`: all of this attempt of the run. `round`: the jobs of its round, for an earlier gate sent the root. */
export type Part = 'tree' | 'round' | 'later'

/**
 * `rounds` is how many the workflow has, where it says so: then the gate that hands nothing on sends all of them at once.
 * A workflow that does not say has one, or was wired by hand: its first gate cannot know whether another will come.
 */
export function partToSend(round: number, rounds: number | undefined, handsOn: boolean): Part {
  if (rounds !== undefined) return handsOn && round < rounds ? 'later' : 'tree'
  return round > 1 ? 'round' : 'tree'
}
