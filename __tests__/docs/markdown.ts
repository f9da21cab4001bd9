/** As much of Markdown as the tests of the pages need, the way GitHub reads it. */

const fences = /^([ \t]*)(```+)(\S*)[^\n]*\n([\s\S]*?)^[ \t]*\2[ \t]*$/gm

export interface CodeBlock {
  readonly language: string
  readonly text: string
  /** The line of the page on which its text begins. */
  readonly line: number
}

export function codeBlocks(page: string): CodeBlock[] {
  return [...page.matchAll(fences)].map(({ 1: indent, 3: language, 4: text, index }) => ({
    language: language ?? '',
    text: (text ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    line: page.slice(0, index).split('\n').length + 1,
  }))
}

/** The page without code and comments: what is left are words, headings and links. */
function prose(page: string): string {
  return page.replaceAll(fences, '').replaceAll(/<!--[\s\S]*?-->/g, '')
}

export function headings(page: string): { readonly level: number; readonly text: string }[] {
  return [...prose(page).matchAll(/^(#{1,6}) (.+)$/gm)].map((found) => ({
    level: found[1]?.length ?? 0,
    text: found[2] ?? '',
  }))
}

/** The ids that a page sets itself, in their order. */
export function anchors(page: string): string[] {
  return [...prose(page).matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id]) => id ?? '')
}

/** The ids that GitHub makes of the headings; the second of one name ends in -1. */
export function slugs(page: string): string[] {
  const seen = new Map<string, number>()
  return headings(page).map(({ text }) => {
    const slug = text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .trim()
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}

/** Where the links and pictures of a page lead. */
export function links(page: string): string[] {
  const text = prose(page).replaceAll(/(`+)[^`\n]+?\1/g, 'code')
  return [...text.matchAll(/\]\(([^()\s]+)(?: "[^"]*")?\)/g)].map(([, target]) => target ?? '')
}

/** Code with the comments taken out, which another language words otherwise. */
export function withoutComments({ text }: CodeBlock): string {
  return text.replaceAll(/^[ \t]*#[ \t].*\n/gm, '').replaceAll(/[ \t]+#[ \t].*$/gm, '')
}
