import { builtInRules } from '../../core/rules/index.ts'
import { causes, reasonSpec, splitCause } from '../../core/taxonomy.ts'
import { acceptNone, parseCommand } from './usage.ts'

/** `rules [--json]`: the rules and the closed list of reasons, as tables or JSON. */
export async function rulesCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseCommand(args, { json: { type: 'boolean' } })
  acceptNone('rules', positionals)
  const reasons = causes.map((cause) => {
    const { errorClass, reason } = splitCause(cause)
    const { transient, because, help } = reasonSpec(cause)
    return {
      class: errorClass,
      reason,
      transient,
      because,
      help,
      rules: builtInRules.filter((rule) => rule.cause === cause).length,
    }
  })
  const rules = builtInRules.map((rule) => {
    const { errorClass, reason } = splitCause(rule.cause)
    return {
      id: rule.id,
      class: errorClass,
      reason,
      rank: rule.rank,
      transient: rule.transient ?? reasonSpec(rule.cause).transient,
      example: rule.examples.match[0] ?? '',
    }
  })
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ rules, reasons }, null, 2)}\n`)
    return
  }
  process.stdout.write(`${rules.length} rules\n\n`)
  process.stdout.write(
    table(
      ['rule', 'class/reason', 'rank', 'transient'],
      rules.map((rule) => [rule.id, `${rule.class}/${rule.reason}`, rule.rank, rule.transient ? 'yes' : 'no']),
    ),
  )
  process.stdout.write(`\n${reasons.length} reasons\n\n`)
  process.stdout.write(
    table(
      ['class/reason', 'transient', 'the job failed because'],
      reasons.map((reason) => [`${reason.class}/${reason.reason}`, reason.transient ? 'yes' : 'no', reason.because]),
    ),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] as string).length)))
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd()}\n`
  return line(head) + line(widths.map((width) => '-'.repeat(width))) + rows.map(line).join('')
}
