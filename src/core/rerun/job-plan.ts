/** The jobs of a workflow file. Loads yaml: reach it by a dynamic import only. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { JobPlan } from './needs.ts'

/** Undefined where the text is no workflow. */
export function parseJobPlan(text: string): JobPlan | undefined {
  // The library's own check for duplicate keys takes minutes for a huge map.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  const jobs = document.contents.get('jobs')
  if (!isMap(jobs)) return undefined
  return jobs.items.flatMap(({ key, value }) => {
    const id = isScalar(key) ? String(key.value) : ''
    if (id === '' || !isMap(value)) return []
    const named: unknown = value.get('name')
    const name = typeof named === 'string' ? named.replace(/\$\{\{.*?\}\}/gs, '*') : id
    return [{ id, name, needs: namesOf(value.get('needs')) }]
  })
}

function namesOf(needs: unknown): string[] {
  if (typeof needs === 'string') return [needs]
  return isSeq(needs) ? needs.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : []
}
