/** What reading a file gave: its parts (pages, slides, sheets; one for others), or why there is nothing. */
export type FileWords = { parts: string[] } | { unread: UnreadReason }

export type UnreadReason = 'encrypted' | 'broken' | 'tooLarge' | 'noText' | 'oldFormat' | 'archive'

/** Characters of a file's words; more than a thick book. */
export const CHARACTERS_MAX = 2_000_000
/** Pages, slides or sheets. */
export const PARTS_MAX = 3_000

/** A file that cannot be read, for a reason that trying again does not change. */
export class Unreadable extends Error {
  constructor(readonly reason: UnreadReason) {
    super(`file not read: ${reason}`)
    this.name = 'Unreadable'
  }
}

/** @throws Unreadable once there is more than anybody reads */
export function refuseTooMuch(parts: string[]): void {
  const characters = parts.reduce((sum, part) => sum + part.length, 0)
  if (characters > CHARACTERS_MAX || parts.length > PARTS_MAX) throw new Unreadable('tooLarge')
}
