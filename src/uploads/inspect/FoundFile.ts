/** What looking through a file gave. */
export interface FoundFile {
  /** By its content. */
  mimeType: string
  /** The extension of that type, with its dot: names shown to people end in it. */
  extension: string
  /** After cleaning. */
  bytes: number
  /** Lower-case hexadecimal, of the bytes as they arrived. */
  sha256: string
  /** Pixels, as the picture is shown: turned upright. */
  width?: number
  height?: number
  /** Of a PDF. */
  pages?: number
  /** Seconds. */
  duration?: number
  /** A package's first page, as a path inside it. */
  packageEntry?: string
  virusScan: 'clean' | 'off' | 'tooLarge'
}
