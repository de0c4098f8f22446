/** What was made and found: fields of the file's row. */
export interface Made {
  hasPoster?: boolean
  /** How many pages lie there as pictures, from the first. */
  slides?: number
  pages?: number
  /** Seconds. */
  duration?: number
}

/** A file something is made of. */
export interface Source {
  id: string
  filename: string
  mimeType: string
  /** As the container told it; seconds. */
  duration?: number | null
  signal: AbortSignal
}

/** A file nothing can be made of, however often it is tried. */
export class Unusable extends Error {
  constructor() {
    super('nothing can be made of this file')
    this.name = 'Unusable'
  }
}
