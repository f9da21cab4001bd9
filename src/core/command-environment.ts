/** The environment that a `run:` step would have, from the one that an action has. */

/**
 * What the runner gives to JavaScript actions alone (`NodeScriptActionHandler` in its source): the way to the services
 * behind artifacts and caches. A `run:` step has the identity token's (`ACTIONS_ID_TOKEN_REQUEST_*`), so those stay.
 */
const actionsOnly = new Set([
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
  'ACTIONS_RESULTS_URL',
])

/** The runner sets these for every step; in a script they are empty. */
const ofTheAction = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'] as const

export type Environment = Readonly<Record<string, string | undefined>>

/** The name under which the runner hands over an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * `inputs` are the names of the action's own inputs: a variable `INPUT_…` that somebody set for the command stays.
 * `changes` are set on top.
 */
export function commandEnvironment(
  env: Environment,
  inputs: readonly string[],
  changes: Readonly<Record<string, string>>,
): Record<string, string> {
  const ours = new Set(inputs.map(inputVariable))
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || ours.has(name) || actionsOnly.has(name) || name.startsWith('STATE_')) continue
    kept[name] = value
  }
  for (const name of ofTheAction) if (kept[name] !== undefined) kept[name] = ''
  return { ...kept, ...changes }
}
