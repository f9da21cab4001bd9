/** The files by which a try speaks to the runner: fresh for each, so that a failed one leaves no trace. */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileCommandVariable, fileCommandVariables, namesSet } from '../core/file-commands.ts'

type Paths = Readonly<Partial<Record<FileCommandVariable, string>>>

export class TryFiles {
  /** What the try finds in its environment instead of the step's own files. */
  readonly variables: Paths
  readonly #real: Paths

  /** Makes the files in this folder, one for each that the step has. */
  constructor(folder: string, env: Readonly<Record<string, string | undefined>>) {
    mkdirSync(folder, { recursive: true })
    const here = fileCommandVariables.filter((name) => env[name])
    this.#real = Object.fromEntries(here.map((name) => [name, env[name]]))
    this.variables = Object.fromEntries(here.map((name) => [name, join(folder, name.toLowerCase())]))
    for (const path of Object.values(this.variables)) writeFileSync(path, '')
  }

  /** The outputs that the try has set; `isWhole` is false where the runner could not read them to the end. */
  outputs(): { readonly names: readonly string[]; readonly isWhole: boolean } {
    return namesSet(contentOf(this.variables.GITHUB_OUTPUT).toString('utf8'))
  }

  /** Bytes of the step summary that the try wrote. */
  summarySize(): number {
    return contentOf(this.variables.GITHUB_STEP_SUMMARY).length
  }

  /** Gives to the runner what the try wrote, as it is. */
  handOver(): void {
    for (const name of fileCommandVariables) {
      const real = this.#real[name]
      const content = contentOf(this.variables[name])
      if (real === undefined || content.length === 0) continue
      appendFileSync(real, content)
      // What is appended next must not continue a line of the command's.
      if (content.at(-1) !== 10) appendFileSync(real, '\n')
    }
  }
}

/** Empty where the command has removed the file. */
function contentOf(path: string | undefined): Buffer {
  try {
    return path === undefined || !statSync(path).isFile() ? Buffer.alloc(0) : readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
