import type { ListedFile } from '@/site/components/FileList'
import { pageLanguage } from '@/site/pageLanguage'
import { ITEM, otherPreviews } from '../itemWords'
import { FilePreview, wayToShow } from './FilePreview'

/** Seen at once; the others wait until somebody opens them. */
const SHOWN = 3

/** What the item looks and sounds like, without leaving its page. */
export function LibraryPreview({ files }: { files: ListedFile[] }) {
  const shown = files.filter(({ file }) => wayToShow(file) !== undefined)
  if (shown.length === 0) return null
  const { say } = pageLanguage()
  const others = shown.slice(SHOWN)
  return (
    <section className="item-preview">
      <h2 className="visually-hidden">{say(ITEM.preview)}</h2>
      {shown.slice(0, SHOWN).map((listed, index) => (
        <FilePreview key={listed.file.id} listed={listed} isFirst={index === 0} />
      ))}
      {others.length > 0 ? (
        <details className="fold">
          <summary>{say(otherPreviews(others.length))}</summary>
          {others.map((listed) => (
            <FilePreview key={listed.file.id} listed={listed} isFirst={false} />
          ))}
        </details>
      ) : null}
    </section>
  )
}
