/** Text as a reader of it would understand it, with the way back to where each character stands in the original. */
export interface View {
  readonly text: string
  /** Where the original of a character begins and where it ends; undefined in the original itself. */
  readonly from?: readonly number[]
  readonly to?: readonly number[]
}

/** A place in a text, from its first character to behind its last. */
export type Span = readonly [start: number, end: number]

/** A view in which each match is replaced; what replaces it stands for the whole of the match. The view itself if none is. */
export function rewrite(view: View, pattern: RegExp, replace: (match: string) => string): View {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let last = 0
  const copy = (end: number) => {
    for (let index = last; index < end; index++) {
      from.push(view.from?.[index] ?? index)
      to.push(view.to?.[index] ?? index + 1)
    }
    text += view.text.slice(last, end)
  }
  for (const match of view.text.matchAll(pattern)) {
    const shown = replace(match[0])
    if (shown === match[0]) continue
    copy(match.index)
    last = match.index + match[0].length
    const [start, end] = original(view, [match.index, last])
    for (const _ of shown.split('')) {
      from.push(start)
      to.push(end)
    }
    text += shown
  }
  if (last === 0) return view
  copy(view.text.length)
  return { text, from, to }
}

/** Where a place of the view stands in the original. */
export function original(view: View, [start, end]: Span): Span {
  if (view.from === undefined || view.to === undefined || start === end) return [start, end]
  return [view.from[start] as number, view.to[end - 1] as number]
}
