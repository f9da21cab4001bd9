// What GitHub's workflow checker may ask about actions, answered from this repository: a `uses:` of the project is
// checked against the action.yml here, so an example with an input or an output that does not exist fails.
import './load-json-imports.mjs'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'yaml'
import { root } from './node24.mjs'
import { read } from './project-files.mjs'

const { data, FeatureFlags } = await import('@actions/expressions')
const { parseActionReference } = await import('@actions/languageservice/action')

/** The repository's name in the examples. */
const ourName = 'lumen-action'

const ours = (path = '') => posix.join(path, 'action.yml')
const exists = (path) => existsSync(join(root, path))

const actionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, path }) {
    // Somebody else's action: there is no network here, so its inputs are taken as they are.
    if (name !== ourName) return { name: `${owner}/${name}`, description: '' }
    return exists(ours(path)) ? parse(read(ours(path))) : undefined
  },
}

const fileProvider = {
  async getFileContent({ owner, repository, path, version }) {
    if (repository === undefined) return { name: path, content: read(path) }
    if (repository !== ourName) return { name: path, content: 'on: workflow_call\njobs: {}\n' }
    return { name: `${owner}/${repository}/${path}@${version}`, content: read(path) }
  },
}

const contextProviderConfig = {
  /** Outputs of our own steps are known, of others they are not. */
  async getContext(name, context, workflow) {
    if (name !== 'steps') return undefined
    for (const step of workflow.job?.steps ?? []) {
      const action = parseActionReference(step.uses?.value)
      const outputs = context.get(step.id)?.get('outputs')
      if (action?.name !== ourName || !outputs || !exists(ours(action.path))) continue
      for (const output of Object.keys(parse(read(ours(action.path))).outputs ?? {}))
        outputs.add(output, new data.Null())
      outputs.complete = true
    }
    return context
  },
}

const featureFlags = new FeatureFlags({ allowCaseFunction: true })

export const config = { actionsMetadataProvider, fileProvider, contextProviderConfig, featureFlags }

/** `./gate` is checked like `org/lumen-action/gate@v1`, which is what it is; the checker itself skips local actions. */
export const published = (text) =>
  text.replaceAll(/(\buses:\s*['"]?)\.\/([\w-]*)(?=['"]?\s*$)/gm, (whole, uses, path) =>
    exists(ours(path)) ? `${uses}${posix.join('org', ourName, path)}@v1` : whole,
  )
