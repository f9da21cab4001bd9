import { oneLine } from '../escape.ts'
import type { TitlePlaceholder } from './settings.ts'

/** Regions named before the rest is counted. */
const mostNamed = 3
/** GitHub accepts 256 characters. */
const longest = 250

/** The title of a ticket. GitHub shows titles as plain text; it is one line, whatever came. */
export function ticketTitle(template: string, values: Readonly<Record<TitlePlaceholder, string>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as TitlePlaceholder] : whole,
  )
  return oneLine(filled, longest)
}

/** `us-west-2, eu-central-1 and 3 more` */
export function namedRegions(regions: readonly string[], most = mostNamed): string {
  if (regions.length > most) return `${regions.slice(0, most).join(', ')} and ${regions.length - most} more`
  return regions.length < 2 ? regions.join('') : `${regions.slice(0, -1).join(', ')} and ${regions.at(-1)}`
}
