import { fileVersion } from '@/uploads/fileVersion'
import { populated, type SiteFile } from '@/site/populated'
import type { ZippedFile } from './planZip'

type Held = SiteFile & { isPublic?: boolean | null }

/** The files of an item that go into an archive: what visitors may fetch, a film's captions behind it. */
export function zippedFiles(
  rows:
    | { file: string | Held; captions?: string | Held | null; label?: string | null }[]
    | null
    | undefined,
): ZippedFile[] {
  return (rows ?? []).flatMap(({ file, captions }) => [file, captions].flatMap(toZipped))
}

function toZipped(held: string | Held | null | undefined): ZippedFile[] {
  const file = populated(held)
  if (!file?.isPublic || !file.filename) return []
  const name = file.originalName || fileVersion(file.filename)
  return [{ filename: file.filename, name, bytes: file.filesize ?? 0 }]
}
