import { saveMemory } from '../adapters/engine-memory.ts'

/** The one bundle of all actions. Each stub in `dist/` calls `main` with its own name; only what it needs is loaded. */
const entries = {
  report: async () => (await import('./report.ts')).reportMain(),
  'report-post': async () => (await import('./report.ts')).reportPost(),
  run: async () => (await import('./run.ts')).runMain(),
  gate: async () => {
    saveMemory()
    await (await import('./gate.ts')).gateMain()
  },
  rerun: async () => (await import('./rerun.ts')).rerunMain(),
  cli: async () => {
    saveMemory()
    await (await import('./cli.ts')).cli(process.argv.slice(2))
  },
} as const

export type Entry = keyof typeof entries

export async function main(entry: Entry): Promise<void> {
  await entries[entry]()
}
