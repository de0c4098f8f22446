import { fileSize, fileType } from '@/shared/fileSize'
import type { ListedFile } from '@/site/components/FileList'
import { fileLength } from '@/site/fileLength'
import { pageLanguage } from '@/site/pageLanguage'
import type { SiteFile } from '@/site/populated'
import { WORDS } from '@/site/words'

/** What somebody should know of a file before it costs them data: `PDF · 3 หน้า · 1.2 MB`. */
export function aboutFile(file: SiteFile): string {
  const { say } = pageLanguage()
  const length = fileLength(file)
  return [
    say(fileType(file.mimeType)),
    length ? say(length) : '',
    file.filesize ? fileSize(file.filesize) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What a file is called on an item's page. */
export const nameOfFile = ({ file, label }: ListedFile): string =>
  label || file.originalName || pageLanguage().say(WORDS.attachment)
