import { pageLanguage } from '@/site/pageLanguage'
import { EXPORT_FORMATS, type ExportFormat } from '../export/exportFormats'
import { EXPORT_WORDS } from '../export/words'
import { exportHref } from '../libraryHref'
import type { LibraryQuery } from '../parseLibraryQuery'

/** The whole list as a file, in each format there is. */
export function ExportLinks({ query }: { query: LibraryQuery }) {
  const { say, href } = pageLanguage()
  const title = say(EXPORT_WORDS.takeAway)
  return (
    <div className="list-ways list-export">
      <span>{title}</span>
      <ul aria-label={title}>
        {(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => (
          <li key={format}>
            <a href={href(exportHref(query, format))} rel="nofollow">
              {say(EXPORT_FORMATS[format].name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
