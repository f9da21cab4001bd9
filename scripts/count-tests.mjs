// Adds up what jest wrote with --json: count-tests.mjs FILE… prints "N passed, N failed, N skipped". A file that is not
// there is a run that broke, and a test file that could not be loaded has failed.
import { existsSync, readFileSync } from 'node:fs'

const total = { passed: 0, failed: 0, skipped: 0 }
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    total.failed += 1
    continue
  }
  const result = JSON.parse(readFileSync(file, 'utf8'))
  total.passed += result.numPassedTests
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites
  total.skipped += result.numPendingTests + result.numTodoTests
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
