import type { ListedFile } from './components/FileList'
import { populated, type SiteFile } from './populated'

type Held = SiteFile & { isPublic?: boolean | null }

/** The files of an item that the public may fetch, with their labels. */
export function publicFiles(
  rows:
    | { file: string | Held; label?: string | null; captions?: string | Held | null }[]
    | null
    | undefined,
): ListedFile[] {
  return (rows ?? []).flatMap(({ file: held, label, captions: heldCaptions }) => {
    const file = populated(held)
    if (!file?.isPublic) return []
    const captions = populated(heldCaptions)
    return [{ file, label, ...(captions?.isPublic && { captions }) }]
  })
}
