import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { fileHref } from '../fileHref'
import { fileSize, fileType } from '@/shared/fileSize'
import type { SiteFile } from '../populated'

export interface ListedFile {
  file: SiteFile
  label?: string | null
}

/** Files to download: what it is, its type and its size, before anybody spends data on it. */
export function FileList({ files }: { files: ListedFile[] }) {
  const { langOf, say } = pageLanguage()
  return (
    <ul className="file-list">
      {files.map(({ file, label }) => (
        <li key={file.id}>
          <a href={fileHref(file)}>
            <span className="file-type" aria-hidden="true">
              {say(fileType(file.mimeType))}
            </span>
            <span className="file-name">
              <span lang={langOf(label || file.originalName)}>
                {label || file.originalName || say(WORDS.attachment)}
              </span>
              <small>
                {say(fileType(file.mimeType))}
                {file.filesize ? ` · ${fileSize(file.filesize)}` : ''}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
