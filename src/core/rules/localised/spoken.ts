import { libcTexts } from './libc-texts.ts'
import { windowsTexts } from './windows-texts.ts'

/** An error code whose texts in other languages are known. */
export type SpokenCode = keyof typeof libcTexts | keyof typeof windowsTexts

const table: Readonly<Record<SpokenCode, Readonly<Record<string, string | readonly string[]>>>> = {
  ...libcTexts,
  ...windowsTexts,
}

/** The texts of an error code in the languages other than English, or in one of them. */
export function textsOf(code: SpokenCode, language?: string): readonly string[] {
  return language === undefined ? Object.values(table[code]).flat() : [table[code][language] ?? []].flat()
}

/** The texts of `codes` as alternatives of a pattern. */
export function spokenWords(...codes: readonly SpokenCode[]): string {
  return alternatives(codes.flatMap((code) => textsOf(code)))
}

/**
 * `pattern`, or what the C library or Windows says in another language for one of `codes`. A pattern that ignores case
 * has no plain text in Cyrillic, so Russian is left out of it: see `spokenInRussian`.
 */
export function spoken(pattern: RegExp, ...codes: readonly SpokenCode[]): RegExp {
  const texts = codes.flatMap((code) => textsOf(code))
  const usable = pattern.ignoreCase ? texts.filter((text) => !/[а-я]/.test(text)) : texts
  return new RegExp(`${pattern.source}|${alternatives(usable)}`, pattern.flags)
}

/** What the C library says in Russian for one of `codes`. */
export function spokenInRussian(...codes: readonly SpokenCode[]): RegExp {
  return new RegExp(alternatives(codes.flatMap((code) => textsOf(code, 'ru'))))
}

/** Typesetters and terminals turn the apostrophe. */
function alternatives(texts: readonly string[]): string {
  const each = [...new Set(texts)].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"))
  return each.join('|')
}
