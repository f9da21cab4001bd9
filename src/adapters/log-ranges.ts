/** Reads one step out of a job's log: by ranges where the store knows them, else by letting the whole log pass by. */
import type { LogExcerpt } from '../app/ports.ts'
import { endRange, firstRange, type Range, RangePlan, type Step, smallBytes } from '../core/log/range-plan.ts'
import {
  concat,
  fallbackBytes,
  fromHeader,
  joinEnds,
  lastWholeLines,
  type StepCut,
  StepCutter,
  type StepWindow,
} from '../core/log/step-cutter.ts'
import {
  type Answer,
  findLog,
  noAnswer,
  type Octokit,
  openStored,
  type PathParameters,
  watch,
} from './github-request.ts'
import { Trouble } from './github-trouble.ts'

/** How to ask for the log: the same for every try. */
export interface LogQuestion {
  readonly octokit: Octokit
  readonly route: string
  readonly parameters: PathParameters
  /** Longest silence of one request, in milliseconds. */
  readonly idleMs: number
  readonly now: () => number
}

/** The log is not the one that was begun with. */
class Changed extends Error {}
/** The store does not give ranges, or not so that they could be used. */
class NoRanges extends Error {}

/** Bytes of a range that have come. */
interface Piece {
  bytes: Uint8Array
  filled: number
}

/** An answer that brought something is asked on at once so many times; then the caller waits first. */
const resumes = 3

/**
 * One log and one step. `read` throws `Trouble` when a request failed; called again it goes on where it stood, by a new
 * link. A link is used while it lives, and the token is never sent to it.
 */
export class StepReader {
  readonly #window: StepWindow
  readonly #question: LogQuestion
  #mode: 'ranges' | 'stream' = 'ranges'
  #restarts = 0
  /** The log itself where GitHub gives no link. */
  #link: Promise<URL | LogExcerpt> | undefined
  #renewed = false
  #answered = false
  #identity: { readonly size: number; readonly tag: string } | undefined
  #plan: RangePlan | undefined
  #step: Step | undefined
  readonly #pieces = new Map<string, Piece>()
  #passing: StepCutter | undefined
  #bytes = 0
  #requests = 0

  constructor(window: StepWindow, question: LogQuestion) {
    this.#window = window
    this.#question = question
  }

  async read(): Promise<LogExcerpt> {
    this.#renewed = false
    for (;;) {
      try {
        const found = await this.#find()
        if (!(found instanceof URL)) return found
        return this.#mode === 'ranges' ? await this.#byRanges() : await this.#stream()
      } catch (error) {
        if (error instanceof Trouble) this.#link = undefined
        if (!(error instanceof Changed || error instanceof NoRanges)) throw error
        if (error instanceof NoRanges || ++this.#restarts > 1) this.#mode = 'stream'
        this.#identity = undefined
        this.#plan = undefined
        this.#step = undefined
        this.#pieces.clear()
      }
    }
  }

  /** What has come of the step, for one who gives up; undefined where that is nothing. */
  partial(): LogExcerpt | undefined {
    const cut = this.#mode === 'stream' ? this.#passing?.finish() : this.#partOfWindow()
    if (!cut?.found) return undefined
    const read = megabytes(cut.parts.reduce((sum, part) => sum + part.length, 0))
    return this.#excerpt(cut, `The log broke off at every try: only the first ${read} of the failed step were read.`)
  }

  #partOfWindow(): StepCut | undefined {
    if (this.#step?.kind !== 'window') return undefined
    const { range, midLine } = this.#step
    const piece = this.#pieces.get(keyOf(this.#missing(range)))
    if (piece === undefined || piece.filled === 0) return undefined
    return this.#cut(piece.bytes.subarray(0, piece.filled), { offset: range.from, midLine })
  }

  async #byRanges(): Promise<LogExcerpt> {
    if (this.#plan === undefined) {
      const small = await this.#begin()
      if (small !== undefined) return small
    }
    const plan = this.#plan as RangePlan | undefined
    if (plan === undefined) throw new NoRanges()
    for (;;) {
      this.#step ??= plan.next()
      const step = this.#step
      if (step.kind === 'read') {
        const read = await this.#fetchAll(step.ranges)
        for (const [index, range] of step.ranges.entries()) plan.learn(range.from, read[index] as Uint8Array)
        this.#step = undefined
      } else if (step.kind === 'stream') {
        throw new NoRanges()
      } else if (step.kind === 'whole') {
        return this.#whole(await this.#get({ from: 0, to: this.#size }))
      } else {
        const cut = step.kind === 'end' ? undefined : await this.#readStep(step)
        return this.#excerpt(cut?.found ? cut : await this.#readEnd())
      }
    }
  }

  get #size(): number {
    return this.#identity?.size ?? 0
  }

  /** The first bytes, which tell the size; or the log, where it is small or the store knows no ranges. */
  async #begin(): Promise<LogExcerpt | undefined> {
    return await this.#request(firstRange, async (answer, touch) => {
      if (answer.status === 200) {
        this.#mode = 'stream'
        return await this.#pass(answer, touch)
      }
      if (answer.status === 416) {
        if (!/^bytes \*\/0$/.test(String(answer.headers['content-range'] ?? ''))) throw new NoRanges()
        return this.#whole(new Uint8Array(0))
      }
      const { size } = this.#check(answer, firstRange)
      const first = { from: 0, to: Math.min(firstRange.to, size) }
      const piece = { bytes: new Uint8Array(first.to), filled: 0 }
      await this.#fill(piece, answer, touch)
      if (piece.filled < first.to) throw new Trouble('again', 'the answer broke off')
      this.#pieces.set(keyOf(first), piece)
      if (size === first.to) return this.#whole(piece.bytes)
      this.#plan = new RangePlan(this.#window, size)
      this.#plan.learn(0, piece.bytes)
      return undefined
    })
  }

  async #readStep(step: Step & { kind: 'window' | 'ends' }): Promise<StepCut> {
    if (step.kind === 'window') {
      return this.#cut(await this.#get(step.range), { offset: step.range.from, midLine: step.midLine })
    }
    const { head, tail, midLine } = step
    const [first, last] = await Promise.all([this.#get(head), this.#get(tail)])
    return joinEnds(
      this.#cut(first, { offset: head.from, midLine }),
      this.#cut(last, { offset: tail.from, midLine: true, inside: true }),
    )
  }

  #cut(bytes: Uint8Array, options: { offset: number; midLine: boolean; inside?: boolean }): StepCut {
    const cutter = new StepCutter(this.#window, options)
    cutter.push(bytes)
    return cutter.finish()
  }

  async #readEnd(): Promise<StepCut> {
    const bytes = lastWholeLines(await this.#get({ from: this.#size - fallbackBytes, to: this.#size }), fallbackBytes)
    return { parts: [bytes], leftOut: 0, found: false, offset: this.#size - bytes.length }
  }

  async #stream(): Promise<LogExcerpt> {
    return await this.#request(undefined, async (answer, touch) => await this.#pass(answer, touch))
  }

  /** Lets a whole log pass by, and keeps what may be of the step. */
  async #pass(answer: Answer, touch: () => void): Promise<LogExcerpt> {
    const cutter = new StepCutter(this.#window)
    this.#passing = cutter
    let small: Uint8Array[] | undefined = []
    let size = 0
    try {
      for await (const chunk of answer.body ?? []) {
        touch()
        this.#bytes += chunk.length
        size += chunk.length
        if (size > smallBytes) small = undefined
        small?.push(chunk)
        if (!cutter.push(chunk)) break
      }
    } catch (error) {
      throw noAnswer(error, 'the answer broke off')
    }
    return small === undefined ? this.#excerpt(cutter.finish()) : this.#whole(concat(small))
  }

  /** The bytes of a range: what the beginning and the end of the log hold of it has been read before. */
  async #get(range: Range): Promise<Uint8Array> {
    const missing = this.#missing(range)
    if (missing.to > missing.from) await this.#fetchAll([missing])
    const bytes = new Uint8Array(range.to - range.from)
    for (const part of [missing, firstRange, endRange(this.#size)]) {
      const piece = this.#pieces.get(keyOf(part))
      const from = Math.max(part.from, range.from)
      const to = Math.min(part.to, range.to)
      if (piece === undefined || to <= from) continue
      bytes.set(piece.bytes.subarray(from - part.from, to - part.from), from - range.from)
    }
    return bytes
  }

  #missing({ from, to }: Range): Range {
    const end = endRange(this.#size)
    return {
      from: from < firstRange.to ? firstRange.to : from,
      to: to > end.from && this.#pieces.get(keyOf(end)) !== undefined ? end.from : to,
    }
  }

  /** All of them at once. Waits for each, so that nothing is under way when one has failed. */
  async #fetchAll(ranges: readonly Range[]): Promise<Uint8Array[]> {
    const ended = await Promise.allSettled(ranges.map((range) => this.#fetch(range)))
    const errors = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    if (errors.length > 0) throw errors.find((error) => !(error instanceof Trouble)) ?? errors[0]
    return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  }

  /** A range; what came of it before the answer broke off is kept, and only the rest asked for again. */
  async #fetch(range: Range): Promise<Uint8Array> {
    const piece = this.#pieces.get(keyOf(range)) ?? { bytes: new Uint8Array(range.to - range.from), filled: 0 }
    this.#pieces.set(keyOf(range), piece)
    for (let tries = 0; piece.filled < piece.bytes.length; tries++) {
      const before = piece.filled
      const rest = { from: range.from + before, to: range.to }
      try {
        await this.#request(rest, async (answer, touch) => {
          if (answer.status === 200) throw new NoRanges()
          if (answer.status === 416) throw new Changed()
          this.#check(answer, rest)
          await this.#fill(piece, answer, touch)
        })
        if (piece.filled < piece.bytes.length) throw new Trouble('again', 'the answer broke off')
      } catch (error) {
        if (!(error instanceof Trouble) || piece.filled === before || tries >= resumes) throw error
      }
    }
    return piece.bytes
  }

  async #fill(piece: Piece, answer: Answer, touch: () => void): Promise<void> {
    try {
      for await (const chunk of answer.body ?? []) {
        touch()
        this.#bytes += chunk.length
        if (piece.filled + chunk.length > piece.bytes.length) throw new NoRanges()
        piece.bytes.set(chunk, piece.filled)
        piece.filled += chunk.length
      }
    } catch (error) {
      throw error instanceof NoRanges ? error : noAnswer(error, 'the answer broke off')
    }
  }

  /** Whether it is the part that was asked for, of the log that was begun with. */
  #check({ headers }: Answer, asked: Range): { size: number } {
    const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(headers['content-range'] ?? ''))
    if (found === null || headers['content-encoding'] !== undefined) throw new NoRanges()
    const [from = 0, last = 0, size = 0] = found.slice(1).map(Number)
    const tag = String(headers.etag ?? '')
    this.#identity ??= { size, tag }
    if (this.#identity.size !== size || this.#identity.tag !== tag) throw new Changed()
    if (from !== asked.from || last >= asked.to) throw new NoRanges()
    return { size }
  }

  /** One request to the store; where the link has grown too old since it last worked, once more by a new one. */
  async #request<T>(range: Range | undefined, consume: (answer: Answer, touch: () => void) => Promise<T>): Promise<T> {
    const { idleMs, now } = this.#question
    const header = range === undefined ? undefined : `bytes=${range.from}-${range.to - 1}`
    for (;;) {
      const finding = this.#find()
      const link = await finding
      if (!(link instanceof URL)) throw new NoRanges()
      try {
        this.#requests++
        return await watch(idleMs, async (signal, touch) => {
          const answer = await openStored(link, { signal, touch, now: now() }, header)
          this.#answered = true
          return await consume(answer, touch)
        })
      } catch (error) {
        if (!this.#answered || !isRefusedLink(error)) throw error
        // Of several requests at once the first renews it for all.
        if (this.#link !== finding) continue
        if (this.#renewed) throw error
        this.#renewed = true
        this.#link = undefined
      }
    }
  }

  #find(): Promise<URL | LogExcerpt> {
    const { octokit, route, parameters, idleMs, now } = this.#question
    this.#link ??= watch(idleMs, async (signal, touch) => {
      const found = await findLog(octokit, route, parameters, { signal, touch, now: now() })
      return found instanceof URL ? found : await this.#pass(found, touch)
    })
    return this.#link
  }

  #whole(bytes: Uint8Array): LogExcerpt {
    return { ...this.#cost(), text: decode(bytes), firstLine: 1, whole: true, note: undefined, problem: undefined }
  }

  #excerpt(cut: StepCut, trouble?: string): LogExcerpt {
    const text = cut.parts.map(decode).join(`[${megabytes(cut.leftOut)} left out]\n`)
    const isMiddle = cut.offset > 0
    return {
      ...this.#cost(),
      text: isMiddle && cut.found ? fromHeader(text, this.#window.start) : text,
      firstLine: isMiddle ? undefined : 1,
      whole: false,
      note: isMiddle
        ? `Lines are counted from the start of ${cut.found ? 'the failed step' : 'what was read of the log'}.`
        : undefined,
      problem: trouble ?? problemOf(cut),
    }
  }

  #cost(): Pick<LogExcerpt, 'bytes' | 'requests'> {
    return { bytes: this.#bytes, requests: this.#requests }
  }
}

function problemOf(cut: StepCut): string | undefined {
  if (!cut.found) {
    const read = megabytes(fallbackBytes)
    return `No line of the log has a time within the failed step: only the last ${read} of the log were read.`
  }
  if (cut.leftOut === 0) return undefined
  const all = megabytes(cut.leftOut + cut.parts.reduce((sum, part) => sum + part.length, 0))
  return `The failed step is cut: of its ${all} the beginning and the end were read, and ${megabytes(cut.leftOut)} between them were left out.`
}

function isRefusedLink(error: unknown): boolean {
  return error instanceof Trouble && error.by === 'log-store' && (error.status === 403 || error.status === 404)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}

function keyOf({ from, to }: Range): string {
  return `${from}-${to}`
}
