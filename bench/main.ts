// npm run bench: figures as ratios or differences of paired runs on this machine. Nothing here passes or fails.
import { gate } from './gate.ts'
import { ranges } from './ranges.ts'
import { run } from './run.ts'
import { scan } from './scan.ts'
import { startup } from './startup.ts'

await startup()
scan()
await ranges()
await gate()
run()
