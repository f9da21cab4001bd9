/** A YAML file as plain values that remember their lines. Loads yaml: reach it by a dynamic import only. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { oneLine } from '../escape.ts'
import { showValue } from '../wrong-value.ts'

/** Something that cannot be used: what came and what is accepted, in whole sentences. */
export interface Problem {
  /** From 1. */
  readonly line: number
  readonly message: string
}

export type Path = readonly (string | number)[]

export interface YamlSource {
  /** Null, text, numbers, booleans, arrays, and objects without a prototype. */
  readonly value: unknown
  /** The line of a key or list item, or of the nearest thing around it where there is no such thing. */
  lineOf(path: Path): number
}

/** Where a value stands, and the values in it. */
interface Place {
  readonly line: number
  readonly inside: Map<string | number, Place>
}

/** The config needs 4; deeper nesting is a mistake or an attack on our stack. */
const deepest = 16
const tooDeep = 'Lists and maps are nested too deeply here.'

/**
 * Reads one YAML 1.2 document. Aliases, tags and keys that are not text are problems, not values: a handful of rules
 * needs none of them, and a few lines of aliases can unfold to gigabytes. Never throws.
 */
export function readYaml(text: string): YamlSource | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  // The library's own check for duplicate keys takes minutes for a map with 60,000; `convert` does it in passing.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line)
  const complaints = [...document.errors, ...document.warnings]
  if (complaints.length > 0) {
    return {
      problems: complaints.map(({ code, message, pos }) => ({
        line: lineAt(pos[0]),
        message: yamlMessage(code, message),
      })),
    }
  }
  const problems: Problem[] = []
  const root: Place = { line: 1, inside: new Map() }
  const value = convert(document.contents as Node | null, root, 0)
  return problems.length > 0 ? { problems } : { value, lineOf: (path) => findLine(root, path) }

  function convert(node: Node | null, place: Place, depth: number): unknown {
    const refuse = (message: string) => void problems.push({ line: place.line, message })
    if (node === null) return null
    if (depth > deepest) return refuse(tooDeep)
    if (isAlias(node)) return refuse('Aliases (*name) are not accepted: write the value out.')
    if (isSeq<Node | null>(node)) {
      return node.items.map((item, index) => {
        const at = { line: item?.range ? lineAt(item.range[0]) : place.line, inside: new Map() }
        place.inside.set(index, at)
        return convert(item, at, depth + 1)
      })
    }
    if (isMap(node)) return convertMap(node.items as Pair<Node | null, Node | null>[], place, depth)
    if (isScalar(node) && (node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value)))
      return node.value
    return refuse(`Only text, numbers, true and false are accepted as values, not ${showValue(node.tag ?? 'this')}.`)
  }

  function convertMap(pairs: readonly Pair<Node | null, Node | null>[], place: Place, depth: number): unknown {
    const map: Record<string, unknown> = Object.create(null)
    for (const { key, value } of pairs) {
      const line = key?.range ? lineAt(key.range[0]) : place.line
      if (!isScalar(key) || typeof key.value !== 'string') {
        problems.push({
          line,
          message: `A key must be text, but it is ${isScalar(key) ? showValue(key.value) : 'a list or a map'}.`,
        })
        continue
      }
      if (Object.hasOwn(map, key.value)) {
        problems.push({ line, message: `The key ${showValue(key.value)} stands here a second time.` })
        continue
      }
      const at = { line, inside: new Map() }
      place.inside.set(key.value, at)
      map[key.value] = convert(value, at, depth + 1)
    }
    return map
  }
}

function findLine(root: Place, path: Path): number {
  let place = root
  for (const key of path) {
    const next = place.inside.get(key)
    if (next === undefined) break
    place = next
  }
  return place.line
}

function yamlMessage(code: string, message: string): string {
  const ours = yamlMessages[code]
  const said = `This is not YAML: ${oneLine(message, 160).replace(/\.?$/, '.')}`
  return ours === undefined ? said : ours.startsWith(' ') ? `${said}${ours}` : ours
}

/** Our words for a mistake where we know better what was meant; with a blank before them they follow the library's. */
const yamlMessages: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: ' In double quotes a backslash is special: use single quotes.',
  BLOCK_AS_IMPLICIT_KEY: ' Put text that holds ": " in single quotes.',
  MULTIPLE_DOCS: 'The file must be one YAML document, but here a second one begins.',
  RESOURCE_EXHAUSTION: tooDeep,
  TAG_RESOLVE_FAILED: 'Tags (!name) are not accepted: write the value alone.',
}
