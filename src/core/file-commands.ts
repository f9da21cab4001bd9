/** The files by which a step speaks to the runner, and what the runner would read in them. */

/** The variables that name the files, in the order in which the runner reads them. */
export const fileCommandVariables = [
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const

export type FileCommandVariable = (typeof fileCommandVariables)[number]

/**
 * The names that a file of `name=value` lines and `name<<DELIMITER` blocks sets, as the runner reads it
 * (`EnvFileKeyValuePairs` in its source); `isWhole` is false where it would stop with an error.
 */
export function namesSet(text: string): { readonly names: readonly string[]; readonly isWhole: boolean } {
  const names: string[] = []
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line === '') continue
    const equals = line.indexOf('=')
    const block = line.indexOf('<<')
    if (equals > 0 && (block < 0 || equals < block)) names.push(line.slice(0, equals))
    else if (block > 0 && (equals < 0 || block < equals) && block + 2 < line.length) {
      const end = lines.indexOf(line.slice(block + 2), index + 1)
      if (end < 0) return { names, isWhole: false }
      names.push(line.slice(0, block))
      index = end
    } else return { names, isWhole: false }
  }
  return { names, isWhole: true }
}
