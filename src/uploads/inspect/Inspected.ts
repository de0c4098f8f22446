import type { RefusalReason } from '../refusals'
import type { FoundFile } from './FoundFile'

/** What the process of its own is asked to look through. */
export interface FileToInspect {
  path: string
  /** As people know it. */
  name: string
  /** Where a cleaned copy is to be written if one is needed. */
  cleaned: string
}

/** What it found: facts, or why the file is not taken. */
export type Inspected =
  | (Pick<FoundFile, 'mimeType' | 'width' | 'height' | 'pages' | 'duration' | 'packageEntry'> & {
      isCleaned?: boolean
    })
  | { refused: RefusalReason; detail: string; cause?: string }
