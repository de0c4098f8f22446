import { Picture } from '@/site/components/Picture'
import { standInOf } from '@/site/coverOf'
import { isPicture } from '@/uploads/fileTypes'
import type { LibraryItem } from '../queries'

/**
 * What an item without a cover looks like: its first picture, or the first page of its document. Films and slides show
 * themselves further down.
 */
export function FirstPage({ item }: { item: LibraryItem }) {
  const file = standInOf(item.files)
  if (!file || file.slides || /^video\//.test(file.mimeType ?? '')) return null
  return (
    <p className={isPicture(file.mimeType) ? 'first-picture' : 'first-page'}>
      <Picture file={file} sizes="16rem" alt={file.alt ?? ''} isFirst />
    </p>
  )
}
