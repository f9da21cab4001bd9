// Writes schema/lumen.schema.json from the schema that the action itself checks the config file with, so that an editor
// and the action agree. `--check` writes nothing and fails where the file is stale. Needs Node 24, which strips types.
import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from '../src/core/config/schema.ts'

const path = new URL('../schema/lumen.schema.json', import.meta.url)

const { $schema, ...shape } = toJsonSchema(configSchema(new Set()), {
  // Our own checks (does the pattern compile, is the reason known) have no counterpart in JSON Schema.
  errorMode: 'ignore',
  // A pipe may begin with such a check; what comes after it is the shape.
  typeMode: 'output',
})
const schema = {
  $schema,
  title: 'Lumen: .github/lumen.yml',
  description:
    'When a failed job of lumen-action is rerun, and rules of your own that are tried before the built-in ones.',
  ...shape,
}
const text = `${JSON.stringify(schema, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schema/lumen.schema.json is stale: run `node scripts/config-schema.mjs`.')
  process.exitCode = 1
}
