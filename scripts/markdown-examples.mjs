// Workflows in Markdown are what people paste. This finds them, as files that a checker can read.
import { isMap, isSeq, parseDocument } from 'yaml'

/** Where a list of steps stands alone it gets the least workflow around it; the checker's lines count from its own first. */
const aroundSteps = ['on: push', 'jobs:', '  example:', '    runs-on: ubuntu-latest', '    steps:', '']

function exampleOf(text, line) {
  const { contents } = parseDocument(text)
  if (isSeq(contents) && contents.items.some((item) => isMap(item) && (item.has('uses') || item.has('run')))) {
    const indented = text.replaceAll(/^(?=.)/gm, '      ')
    return { kind: 'workflow', text: aroundSteps.join('\n') + indented, line: line - aroundSteps.length + 1 }
  }
  if (!isMap(contents)) return undefined
  if (contents.has('jobs')) return { kind: 'workflow', text, line }
  if (contents.has('runs')) return { kind: 'action', text, line }
  return undefined // a config file or another tool's YAML
}

/** The workflows, lists of steps and actions in the YAML blocks of a page, each with the page's line that it begins after. */
export function examplesIn(markdown) {
  const examples = []
  for (const fence of markdown.matchAll(/^([ \t]*)```ya?ml\b.*\n([\s\S]*?)^[ \t]*```/gm)) {
    const line = markdown.slice(0, fence.index).split('\n').length
    const text = fence[2].replaceAll(new RegExp(`^${fence[1]}`, 'gm'), '')
    const example = exampleOf(text, line)
    if (example) examples.push(example)
  }
  return examples
}
