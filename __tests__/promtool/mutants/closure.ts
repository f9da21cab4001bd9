/** What a rule can change, and what has to be evaluated to see it: nothing else has to be run for a mutant of it. */
import type { Rule, RuleFile } from '../promtool.ts'

const nameOf = ({ record, alert }: Rule) => record ?? alert ?? ''

const allRules = (files: ReadonlyMap<string, RuleFile>) =>
  [...files.values()].flatMap(({ groups }) => groups.flatMap(({ rules }) => rules))

/** Names of the recorded series that a rule reads, in its expression or in the queries of its annotations. */
function reads({ expr, annotations = {} }: Rule): string[] {
  return [expr, ...Object.values(annotations)].flatMap((text) => text.match(/lumen:[\w:]+/g) ?? [])
}

/** The rule itself, and all that read it, directly or not. */
export function changedBy(name: string, files: ReadonlyMap<string, RuleFile>): Set<string> {
  const changed = new Set([name])
  for (let before = 0; before < changed.size; ) {
    before = changed.size
    for (const rule of allRules(files)) if (reads(rule).some((read) => changed.has(read))) changed.add(nameOf(rule))
  }
  return changed
}

/** The files with these rules and all that they read, directly or not, and no others. */
export function onlyFor(names: ReadonlySet<string>, files: ReadonlyMap<string, RuleFile>): Map<string, RuleFile> {
  const needed = new Set(names)
  for (let before = 0; before < needed.size; ) {
    before = needed.size
    for (const rule of allRules(files)) if (needed.has(nameOf(rule))) for (const read of reads(rule)) needed.add(read)
  }
  return new Map(
    [...files].map(([file, { groups }]) => [
      file,
      {
        groups: groups
          .map((group) => ({ ...group, rules: group.rules.filter((rule) => needed.has(nameOf(rule))) }))
          .filter(({ rules }) => rules.length > 0),
      },
    ]),
  )
}
