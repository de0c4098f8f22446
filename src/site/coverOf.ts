import { isPicture } from '@/uploads/fileTypes'
import { hasPicture, pictureOf, type SiteFile } from './populated'
import { publicFiles } from './publicFiles'

type Held = SiteFile & { isPublic?: boolean | null }

/** What stands for an item in a list: its cover, else the first of its files that is a picture, else that has one. */
export function coverOf({
  cover,
  files,
}: {
  cover?: string | Held | null
  files?: { file: string | Held }[] | null
}): SiteFile | undefined {
  return pictureOf(cover) ?? standInOf(files)
}

/** The file that stands for an item without a cover. */
export function standInOf(files?: { file: string | Held }[] | null): SiteFile | undefined {
  const shown = publicFiles(files).map(({ file }) => file)
  return shown.find(({ mimeType }) => isPicture(mimeType)) ?? shown.find(hasPicture)
}
