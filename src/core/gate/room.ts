/** How much still fits: GitHub drops a summary of more than 1 MiB whole, so each part of one has its share. */
export class Room {
  private left: number

  constructor(bytes: number) {
    this.left = bytes
  }

  /** Whether the text fits; if so its place is taken. From the first that does not fit nothing does. */
  take(text: string): boolean {
    this.left -= new TextEncoder().encode(text).length + 2
    return this.left >= 0
  }
}
