/** What the config file says about tickets. */

export interface TicketSettings {
  /** Beside our own, by which tickets are found again. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** With placeholders in braces. */
  readonly title: string
  /** Occurrences after which nothing is said any more in comments of their own. */
  readonly quietAfter: number
}

export const defaultTicketSettings: TicketSettings = {
  labels: [],
  assignees: [],
  title: '{pipeline}: {class}/{reason} in {regions}',
  quietAfter: 20,
}

/** The label by which tickets are found again. Who may set it may hand us a ticket: on GitHub that needs the triage role. */
export const ownLabel = 'lumen'

/** What may stand in braces in a title. */
export const titlePlaceholders = ['pipeline', 'class', 'reason', 'regions', 'day'] as const
export type TitlePlaceholder = (typeof titlePlaceholders)[number]

/** What is wrong with a title, as a clause that follows its name; undefined where it is good. */
export function titleProblem(title: string): string | undefined {
  for (const [whole, name] of title.matchAll(/\{([^{}]*)\}?/g)) {
    const known = titlePlaceholders.map((placeholder) => `{${placeholder}}`).join(', ')
    if (!whole.endsWith('}')) return `has a "{" that is not closed. The placeholders are ${known}.`
    if (!titlePlaceholders.includes(name as TitlePlaceholder))
      return `has the placeholder ${JSON.stringify(whole)}, which does not exist. The placeholders are ${known}.`
  }
  return undefined
}
