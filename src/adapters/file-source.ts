import { closeSync, openSync, readSync } from 'node:fs'
import type { OpenSource } from '../core/scan/byte-source.ts'
import { allocate } from './log-source.ts'

export interface SourceFile {
  readonly path: string
  readonly size: number
}

const lineBreak = 10

/**
 * Files as one log, one after the other, with `between` between them. One is open at a time, however many there are. What
 * cannot be read any more, because the file was cut or is gone, counts as line breaks, so that all else keeps its place.
 */
export function filesSource(files: readonly SourceFile[], between: '' | '\n'): OpenSource {
  const starts: number[] = []
  let end = 0
  for (const { size } of files) {
    starts.push(end)
    end += size + between.length
  }
  end = Math.max(0, end - between.length)
  let opened: { readonly index: number; readonly file: number } | undefined
  const close = () => {
    if (opened !== undefined) closeSync(opened.file)
    opened = undefined
  }
  const fill = (into: Uint8Array, index: number, place: number): number => {
    try {
      if (opened?.index !== index) {
        close()
        opened = { index, file: openSync((files[index] as SourceFile).path, 'r') }
      }
      return readSync(opened.file, into, 0, into.length, place)
    } catch {
      return 0
    }
  }
  return {
    allocate,
    close,
    read(into, at) {
      if (at >= end || into.length === 0) return 0
      let index = starts.length - 1
      while ((starts[index] as number) > at) index--
      const place = at - (starts[index] as number)
      const left = (files[index] as SourceFile).size - place
      const part = into.subarray(0, Math.min(into.length, Math.max(left, 1)))
      const read = left > 0 ? fill(part, index, place) : 0
      if (read > 0) return read
      part.fill(lineBreak)
      return part.length
    },
  }
}
