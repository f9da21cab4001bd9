// Factors for the hashes of the filter with which the most frequent bytes of logs share no bit with those of a literal.
import { GramTables, isAlone, seenShift } from '../../src/core/scan/gram-tables.ts'
import { frequentSixes } from './gram-frequency.mjs'

const tries = 60

/** The best of some: they are the same each time. */
export function bestFactors(literals) {
  const sixes = frequentSixes().map(([gram, count]) => [Buffer.from(gram, 'latin1'), count])
  let state = 0x9e3779b9
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    // Odd, so that no bit is lost, and with bits everywhere.
    return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) | 1
  }
  let best
  for (let tried = 0; tried < tries; tried++) {
    const factors = [random(), random(), random()]
    const cost = costOf(new GramTables({ ...literals, factors }), factors, sixes)
    if (best === undefined || cost < best.cost) best = { factors, cost }
  }
  return best.factors
}

/** How often bytes are looked up, in a million places, whether for nothing or not. */
function costOf({ seen }, [ofWord, ofNext, ofLast], sixes) {
  let cost = 0
  for (const [bytes, count] of sixes) {
    const hashes = [
      Math.imul(bytes.readInt32LE(0), ofWord) + Math.imul(bytes.readUInt16LE(4) << 16, ofNext),
      Math.imul(bytes.readInt32LE(2), ofWord) + Math.imul(bytes.readUInt16LE(0), ofLast),
    ]
    for (const hash of hashes) {
      const bits = (seen[hash >>> seenShift] >>> (hash << 2)) & 7
      // One of a pair is looked up only where the other half is there too.
      cost += count * ((bits & isAlone) !== 0 ? 1 : bits === 0 ? 0 : 0.15)
    }
  }
  return cost
}
