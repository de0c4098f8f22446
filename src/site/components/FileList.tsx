import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { fileHref } from '../fileHref'
import { fileSize, fileType } from '@/shared/fileSize'
import { fileLength } from '../fileLength'
import { hasPicture, type SiteFile } from '../populated'
import { Picture } from './Picture'

export interface ListedFile {
  file: SiteFile
  label?: string | null
  /** Of a film or a sound, as WebVTT. */
  captions?: SiteFile
}

/** Files to download: what it is, its type, its length and its size, before anybody spends data on it. */
export function FileList({ files }: { files: ListedFile[] }) {
  const { langOf, say } = pageLanguage()
  return (
    <ul className="file-list">
      {files.map(({ file, label }) => (
        <li key={file.id}>
          <a href={fileHref(file)}>
            {hasPicture(file) ? (
              <span className="file-picture">
                <Picture file={file} sizes="4rem" alt="" />
              </span>
            ) : (
              <span className="file-type" aria-hidden="true">
                {say(fileType(file.mimeType))}
              </span>
            )}
            <span className="file-name">
              <span lang={langOf(label || file.originalName)}>
                {label || file.originalName || say(WORDS.attachment)}
              </span>
              <small>
                {[
                  say(fileType(file.mimeType)),
                  sayLength(file),
                  file.filesize ? fileSize(file.filesize) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function sayLength(file: SiteFile): string {
  const length = fileLength(file)
  return length ? pageLanguage().say(length) : ''
}
