/** Reads how long the other side asks to wait. Only what is said close to the evidence counts. */

const retryAfter =
  /\bretry[- ]after["']?\s*[:=]?\s*["']?(\d{1,6})(?![\d:.])\s*(ms\b|milliseconds?\b|m(?:in(?:utes?)?)?\b|h(?:ours?)?\b|s(?:ec(?:onds?)?)?\b)?/i
const tryAgainIn =
  /\b(?:try again|retry|wait|resets?|reset)(?: again)?(?: request)? (?:in|after|for)(?: about)? (?:(\d{1,3}) ?h(?:ours?)?,? ?)?(?:(\d{1,5}) ?m(?:in(?:ute)?s?)?(?!s),? ?(?:and )?)?(?:(\d{1,6})(?:\.\d+)? ?s(?:ec(?:ond)?s?)?\b)?/i

/** Seconds to wait that a line asks for, or undefined. */
export function askedWait(text: string): number | undefined {
  const header = retryAfter.exec(text)
  if (header) {
    const value = Number(header[1])
    const unit = (header[2] ?? 's').toLowerCase()
    if (unit.startsWith('ms') || unit.startsWith('milli')) return Math.ceil(value / 1000)
    return unit.startsWith('m') ? value * 60 : unit.startsWith('h') ? value * 3600 : value
  }
  const spoken = tryAgainIn.exec(text)
  if (!spoken) return undefined
  const [hours, minutes, seconds] = [spoken[1], spoken[2], spoken[3]].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ]
  const total = hours * 3600 + minutes * 60 + seconds
  return total > 0 ? total : undefined
}
