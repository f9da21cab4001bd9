/** Runs situations through promtool, with the rule files as a user has them or with others in their place. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findTool, type Tool } from '../tools/required.ts'
import type { Situation } from './situation.ts'

export const rulesFolder = join(import.meta.dirname, '../../prometheus')

export interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[]
}

export interface Rule {
  readonly record?: string
  readonly alert?: string
  readonly expr: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** The rule files by name, in the order in which their groups feed each other; the places are a mere list. */
export function readRuleFiles(): Map<string, RuleFile> {
  const order = ['lumen.settings.yml', 'lumen.rules.yml', 'lumen.alerts.yml', 'lumen.slo.yml']
  return new Map(order.map((name) => [name, readRuleFile(name)]))
}

export function readRuleFile(name: string): RuleFile {
  return parse(readFileSync(join(rulesFolder, name), 'utf8')) as RuleFile
}

const groupNames = (files: Iterable<RuleFile>) => [...files].flatMap(({ groups }) => groups.map(({ name }) => name))

/** A folder of test files for promtool, with the rules beside them. */
export class Bench {
  readonly #folder = mkdtempSync(join(tmpdir(), 'lumen-promtool-'))
  readonly #tests = new Map<Situation, string>()

  constructor(situations: readonly Situation[], files: Map<string, RuleFile> = readRuleFiles()) {
    const groups = groupNames(files.values())
    for (const [name, file] of files) this.put(name, file)
    for (const [index, situation] of situations.entries()) {
      const name = `situation-${index}.yml`
      this.put(name, situation.testFile([...files.keys()], groups))
      this.#tests.set(situation, name)
    }
  }

  /** Nothing where all hold, else what promtool says. */
  run(tool: Tool, ...situations: readonly Situation[]): string {
    const tests = situations.map((situation) => this.#tests.get(situation) as string)
    const { status, stdout, stderr } = spawnSync(findTool(tool) as string, ['test', 'rules', ...tests], {
      cwd: this.#folder,
      encoding: 'utf8',
    })
    return status === 0 ? '' : `${stdout}${stderr}`
  }

  /** A file in the folder, also in the place of one. JSON is YAML. */
  put(name: string, content: object): void {
    writeFileSync(join(this.#folder, name), JSON.stringify(content))
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
