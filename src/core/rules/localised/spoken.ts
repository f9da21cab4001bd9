import { libcTexts } from './libc-texts.ts'
import { windowsTexts } from './windows-texts.ts'

/** An error code whose texts in other languages are known. */
export type SpokenCode = keyof typeof libcTexts | keyof typeof windowsTexts

const table: Readonly<Record<SpokenCode, Readonly<Record<string, string | readonly string[]>>>> = {
  ...libcTexts,
  ...windowsTexts,
}

/** The texts of an error code in the languages other than English. */
export function textsOf(code: SpokenCode): readonly string[] {
  return Object.values(table[code]).flat()
}

/** `pattern`, or what the C library or Windows says in another language for one of `codes`. */
export function spoken(pattern: RegExp, ...codes: readonly SpokenCode[]): RegExp {
  const texts = new Set(codes.flatMap((code) => textsOf(code)))
  // Typesetters and terminals turn the apostrophe.
  const each = [...texts].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"))
  return new RegExp([pattern.source, ...each].join('|'), pattern.flags)
}
