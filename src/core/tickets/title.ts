import { oneLine } from '../escape.ts'
import type { TitlePlaceholder } from './settings.ts'

/** GitHub accepts 256 characters. */
const longest = 250

/** The title of a ticket. GitHub shows titles as plain text; it is one line, whatever came. */
export function ticketTitle(template: string, values: Readonly<Record<TitlePlaceholder, string>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as TitlePlaceholder] : whole,
  )
  return oneLine(filled, longest)
}
