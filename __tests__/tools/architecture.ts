import { posix } from 'node:path'
import { type ParseResult, parse } from '@babel/parser'

type Syntax = { type: string; loc?: { start: { line: number } } | null } & Record<string, unknown>

/** A layer: what it may import of the project, and from outside it. A RegExp is tested on a path under src/ or a package's name. */
interface Layer {
  project: readonly RegExp[]
  packages: RegExp
  /** Whether what it says depends on its arguments alone: no clock, no dice, no machine. */
  pure: boolean
}

// Packages that only compute. They may be anywhere, for a value comes out that depends on the value that went in.
const computing = 're2js|valibot|yaml'

const layers: Record<string, Layer> = {
  // The one builtin of core: `stripVTControlCharacters` is a table of ANSI sequences that nobody should write again.
  core: { project: [/^core\//], packages: new RegExp(`^(node:util|${computing})$`), pure: true },
  app: {
    project: [/^core\//, /^app\//],
    packages: new RegExp(`^(node:util|node:path|node:crypto|${computing})$`),
    pure: false,
  },
  adapters: {
    project: [/^core\//, /^adapters\//, /^app\/(ports|problem|[\w-]*errors?)\.ts$/],
    packages: /./,
    pure: false,
  },
  entry: { project: [/./], packages: /./, pure: false },
  demo: { project: [/^core\//, /^demo\//], packages: /./, pure: false },
}

const impureGlobals = new Set([
  'process',
  'fetch',
  'globalThis',
  'performance',
  'crypto',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
])

const isSyntax = (value: unknown): value is Syntax => typeof (value as Syntax | null)?.type === 'string'

/** Every piece of syntax below `node`, with the piece that holds it and the name under which it does. */
function* piecesOf(
  node: Syntax,
  parent?: Syntax,
  key?: string,
): Generator<[Syntax, Syntax | undefined, string | undefined]> {
  yield [node, parent, key]
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isSyntax(child)) yield* piecesOf(child, node, name)
  }
}

/** What is imported by this piece of syntax: `import`, `export … from`, `import()`, `import('…').Type`, `require()`. */
function importedBy(node: Syntax): string | undefined {
  const text = (value: unknown): string =>
    isSyntax(value) && value.type === 'StringLiteral' ? String(value.value) : '(a computed name)'
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? text(node.source) : undefined
    case 'ImportExpression':
      return text(node.source)
    case 'TSImportType':
      return text((node.argument as Syntax).literal ?? node.argument)
    case 'TSExternalModuleReference':
      return text(node.expression)
    case 'CallExpression': {
      const callee = node.callee as Syntax
      const imports = callee.type === 'Import' || (callee.type === 'Identifier' && callee.name === 'require')
      return imports ? text((node.arguments as unknown[])[0]) : undefined
    }
    default:
      return undefined
  }
}

function wrongImport(file: string, layer: string, imported: string): string | undefined {
  const { project, packages } = layers[layer] as Layer
  if (!imported.startsWith('.')) return packages.test(imported) ? undefined : `${layer} must not import ${imported}`
  const target = posix.join(posix.dirname(file), imported)
  return project.some((allowed) => allowed.test(target)) ? undefined : `${layer} must not import ${target}`
}

const called = (node: Syntax): string =>
  node.type === 'MemberExpression' && !node.computed
    ? [node.object, node.property].map((part) => (part as Syntax).name).join('.')
    : ''

/** A use of the clock, the dice or the machine, by the name that a reader would look for. */
function impureUse(node: Syntax, parent: Syntax | undefined, key: string | undefined): string | undefined {
  if (node.type === 'MemberExpression' && /^(Date\.now|Math\.random)$/.test(called(node))) return `${called(node)}()`
  const isDate = (node.callee as Syntax | undefined)?.name === 'Date'
  if (node.type === 'NewExpression' && isDate && (node.arguments as unknown[]).length === 0) return 'new Date() of now'
  if (node.type === 'CallExpression' && isDate) return 'Date() of now'
  if (node.type !== 'Identifier' || !impureGlobals.has(String(node.name))) return undefined
  // The name of a property is not the global: `rule.process`, `{ process: 1 }`, or a member of a type.
  const isName = (key === 'property' || key === 'key') && !parent?.computed
  return isName ? undefined : String(node.name)
}

/** The arrows that point the wrong way in one file, `file` being its path under src/: what, and in which line. */
export function wrongArrows(file: string, source: string): string[] {
  const [layer = ''] = file.split('/')
  if (!(layer in layers)) return [`src/${file}: ${layer} is not a layer`]
  const tree: ParseResult = parse(source, { sourceType: 'module', plugins: ['typescript'] })
  const faults: string[] = []
  for (const [node, parent, key] of piecesOf(tree.program as unknown as Syntax)) {
    const imported = importedBy(node)
    const wrong = imported === undefined ? undefined : wrongImport(file, layer, imported)
    const impure = layers[layer]?.pure ? impureUse(node, parent, key) : undefined
    const at = `src/${file}:${node.loc?.start.line}`
    if (wrong) faults.push(`${at}: ${wrong}`)
    if (impure) faults.push(`${at}: ${layer} must not use ${impure}: take it as an argument`)
  }
  return faults
}
