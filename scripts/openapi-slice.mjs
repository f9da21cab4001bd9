// Cuts the part of GitHub's OpenAPI description that the tests check the fake API and our requests against.
//
//   node scripts/openapi-slice.mjs            installs @octokit/openapi in a temporary folder, and removes it
//   node scripts/openapi-slice.mjs FOLDER     takes it from FOLDER/node_modules
//
// The package is 385 MB, so it is no dependency: the slice is checked in, and a new version of it is a diff to read.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'
const target = join(import.meta.dirname, '../__tests__/fakes/github.slice.json')

const operations = [
  'GET actions/runs/{run_id}',
  'GET actions/runs/{run_id}/jobs',
  'GET actions/runs/{run_id}/attempts/{attempt_number}',
  'GET actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  'GET actions/jobs/{job_id}',
  'GET actions/jobs/{job_id}/logs',
  'POST actions/jobs/{job_id}/rerun',
  'POST actions/runs/{run_id}/rerun',
  'POST actions/runs/{run_id}/rerun-failed-jobs',
  'POST actions/workflows/{workflow_id}/dispatches',
  'GET check-runs/{check_run_id}/annotations',
  'GET contents/{path}',
  'GET git/ref/{ref}',
  'GET issues',
  'POST issues',
  'GET issues/{issue_number}',
  'PATCH issues/{issue_number}',
  'GET issues/{issue_number}/comments',
  'POST issues/{issue_number}/comments',
  'PATCH issues/comments/{comment_id}',
  'DELETE issues/comments/{comment_id}',
]

/** The description, and where it was installed if this call did it. */
function load(folder) {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'openapi-slice-'))
  try {
    if (folder === undefined) {
      const what = [
        'install',
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        `@octokit/openapi@${version}`,
      ]
      execFileSync('npm', [...what, '--prefix', root], { stdio: 'inherit' })
    }
    const file = join(root, 'node_modules/@octokit/openapi/generated/api.github.com.json')
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    if (folder === undefined) rmSync(root, { recursive: true, force: true })
  }
}

/** The same value without what validates nothing: examples, GitHub's own notes, links to pages. */
function strip(value, parent) {
  if (Array.isArray(value)) return value.map((item) => strip(item, parent))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    // Under `properties` the keys are names of fields, and a field may be called `description`.
    ([key]) => parent === 'properties' || !(key.startsWith('x-') || dropped.has(key)),
  )
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, key)]))
}
const dropped = new Set(['example', 'examples', 'externalDocs', 'tags', 'summary'])

function slice(api) {
  const paths = {}
  const components = {}
  const seen = new Set()
  const follow = (reference) => {
    if (seen.has(reference)) return
    seen.add(reference)
    const [, , kind, name] = reference.split('/')
    const part = strip(api.components[kind][name])
    components[kind] ??= {}
    components[kind][name] = part
    walk(part)
  }
  const walk = (value) => {
    if (value === null || typeof value !== 'object') return
    if (typeof value.$ref === 'string') follow(value.$ref)
    for (const item of Object.values(value)) walk(item)
  }

  for (const operation of operations) {
    const [method, path] = operation.split(' ')
    const full = `/repos/{owner}/{repo}/${path}`
    const found = api.paths[full]?.[method.toLowerCase()]
    if (found === undefined) throw new Error(`GitHub's description ${version} has no ${operation}. Was it renamed?`)
    paths[full] ??= {}
    paths[full][method.toLowerCase()] = strip(found)
    walk(paths[full])
  }
  return {
    openapi: api.openapi,
    info: {
      title: `Slice of @octokit/openapi ${version}, cut by scripts/openapi-slice.mjs`,
      version: api.info.version,
    },
    paths,
    components,
  }
}

/** One line for each path and each component: small, and a change shows as the lines that changed. */
function print({ openapi, info, paths, components }) {
  const lines = (entries) => Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))
  const object = (entries) =>
    `{\n${lines(entries)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')}\n}`
  const kinds = lines(components).map(([kind, parts]) => `${JSON.stringify(kind)}:${object(parts)}`)
  return [
    `{"openapi":${JSON.stringify(openapi)},`,
    `"info":${JSON.stringify(info)},`,
    `"paths":${object(paths)},`,
    `"components":{${kinds.join(',\n')}}}\n`,
  ].join('\n')
}

const text = print(slice(load(process.argv[2])))
writeFileSync(target, text)
process.stdout.write(`${target}: ${(text.length / 1024).toFixed(0)} KiB\n`)
