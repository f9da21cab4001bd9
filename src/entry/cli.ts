import { classifyCommand } from './cli/classify.ts'
import { rulesCommand } from './cli/rules.ts'
import { acceptNone, parseCommand, UsageError } from './cli/usage.ts'

const usage = `lumen-action on the command line

  node dist/cli.js classify [--job job.json] [--config file] [--json] [--explain] LOG...
      Says why a job failed and shows the line that proves it. LOG is a file, or - for standard input.
      --job      the API's job object, or any JSON with its "steps": finds the failed step by its times
      --config   a .github/lumen.yml whose rules are tried before the built-in ones
      --json     one JSON object a line, in the order of the files
      --explain  what else was considered, and how strong it was

  node dist/cli.js rules [--json]
      The built-in rules and reasons.

  node dist/cli.js demo
      A day in several regions on this machine: an embedded GitHub API, an embedded gateway, the real actions.

Exit code: 0 whatever the verdict; 2 for wrong usage or a file that cannot be read.
`

async function demoCommand(args: readonly string[]): Promise<void> {
  acceptNone('demo', parseCommand(args, {}).positionals)
  await (await import('../demo/demo.ts')).demo()
}

/** The command line. Sets the exit code; throws only where the code is wrong. */
export async function cli(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as head, closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const [command, ...rest] = args
  try {
    if (command === 'classify') await classifyCommand(rest)
    else if (command === 'rules') await rulesCommand(rest)
    else if (command === 'demo') await demoCommand(rest)
    else if (command === undefined || command === 'help' || command === '--help' || command === '-h')
      process.stdout.write(usage)
    else throw new UsageError(`There is no command "${command}".`)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  }
}
