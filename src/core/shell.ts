/**
 * How a `run:` step starts its script. The flags, the file extensions and what is put around the script are the runner's
 * own (`ScriptHandlerHelpers` in its source), so that a command means the same here and there.
 */
import { didYouMean, showValue } from './wrong-value.ts'

export type System = 'linux' | 'macos' | 'windows'

export interface Shell {
  /** Looked up in the PATH. */
  readonly program: string
  /** Of the script's file, with its dot. */
  readonly extension: string
  /** The arguments that run the script at this path. */
  args(scriptPath: string): string[]
  /** Whether the arguments go to the program as they are, since it does not read quotes as other programs do (`cmd`). */
  readonly verbatim: boolean
  /** What stands in the script's file. */
  script(source: string): string
}

interface ShellSpec {
  readonly extension: string
  readonly format: string
  readonly verbatim?: true
  readonly around?: (source: string, newline: string) => string
}

/** A failing cmdlet ends the script, and the exit code is that of the last program. */
const powershell: ShellSpec = {
  extension: '.ps1',
  format: '-command ". \'{0}\'"',
  around: (source, newline) =>
    [
      "$ErrorActionPreference = 'stop'",
      source,
      'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    ].join(newline),
}

const shells: Readonly<Record<string, ShellSpec>> = {
  bash: { extension: '.sh', format: '--noprofile --norc -e -o pipefail {0}' },
  sh: { extension: '.sh', format: '-e {0}' },
  pwsh: powershell,
  powershell,
  python: { extension: '.py', format: '{0}' },
  cmd: {
    extension: '.cmd',
    format: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
    verbatim: true,
    around: (source, newline) => `@echo off${newline}${source}`,
  },
}

/** What `shell` takes, as a clause for messages. */
const shellForm = `${Object.keys(shells).join(', ')}, or a command line that holds {0} for the script's file`

/**
 * Reads a shell as a `run:` step writes it: a name, or a template such as `perl {0}`. A problem is a clause that follows
 * the name of the setting: `must be …`. Never throws.
 */
export function parseShell(text: string, system: System): { readonly shell: Shell } | { readonly problem: string } {
  const trimmed = text.trim()
  const [program = '', ...rest] = trimmed.split(' ')
  const own = rest.join(' ').trim()
  const spec = Object.hasOwn(shells, program.toLowerCase()) ? shells[program.toLowerCase()] : undefined
  const format = own === '' ? spec?.format : own
  if (format === undefined) {
    const hint = own === '' ? didYouMean(program, Object.keys(shells)) : ''
    return { problem: `must be ${shellForm}, but it is ${showValue(trimmed)}.${hint}` }
  }
  if (!format.includes('{0}')) {
    const hint = ` Write ${showValue(`${trimmed} {0}`)}.`
    return { problem: `must be ${shellForm}, but it is ${showValue(trimmed)}.${hint}` }
  }
  if (/[{}]/.test(withoutPlaces(format))) {
    const hint = ' A brace of your own is written twice, {{ or }}.'
    return { problem: `must hold {0} for the script's file, but it is ${showValue(trimmed)}.${hint}` }
  }
  // Only the built-in command line is verbatim: a template is quoted as everywhere.
  const verbatim = spec?.verbatim === true && own === ''
  const newline = system === 'windows' ? '\r\n' : '\n'
  return {
    shell: {
      program,
      extension: spec?.extension ?? '',
      verbatim,
      args: (path) => (verbatim ? [fill(format, path)] : splitArguments(format).map((part) => fill(part, path))),
      script: (source) => {
        const whole = spec?.around?.(source, newline) ?? source
        return system === 'windows' ? whole.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : whole
      },
    },
  }
}

function withoutPlaces(format: string): string {
  return format.replaceAll(/\{\{|\}\}|\{0\}/g, '')
}

function fill(format: string, path: string): string {
  return format.replaceAll(/\{\{|\}\}|\{0\}/g, (place) => (place === '{0}' ? path : place.charAt(0)))
}

/**
 * The words of a command line as .NET reads them, which starts the runner's shells: blanks part, double quotes keep
 * together, `\"` is a quote. The script's path is filled in afterwards, so a blank in it does no harm.
 */
function splitArguments(line: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let isQuoted = false
  for (const [part] of line.matchAll(/\\+"|"|[ \t]+|[^"\\ \t]+|\\/g)) {
    if (/^\\+"$/.test(part)) {
      // Half of the backslashes are meant; an odd one takes the quote's meaning.
      const slashes = part.length - 1
      word = (word ?? '') + '\\'.repeat(slashes >> 1)
      if (slashes % 2 === 1) word += '"'
      else isQuoted = !isQuoted
    } else if (part === '"') {
      word ??= ''
      isQuoted = !isQuoted
    } else if (!isQuoted && /^[ \t]/.test(part)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + part
  }
  return word === undefined ? words : [...words, word]
}
