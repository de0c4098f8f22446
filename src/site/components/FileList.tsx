import { fileHref } from '../fileHref'
import { fileSize, fileType } from '../fileSize'
import type { SiteFile } from '../populated'

export interface ListedFile {
  file: SiteFile
  label?: string | null
}

/** Files to download: what it is, its type and its size, before anybody spends data on it. */
export function FileList({ files }: { files: ListedFile[] }) {
  return (
    <ul className="file-list">
      {files.map(({ file, label }) => (
        <li key={file.id}>
          <a href={fileHref(file)}>
            <span className="file-type" aria-hidden="true">
              {fileType(file.mimeType)}
            </span>
            <span className="file-name">
              <span>{label || file.originalName || 'ไฟล์แนบ'}</span>
              <small>
                {fileType(file.mimeType)}
                {file.filesize ? ` · ${fileSize(file.filesize)}` : ''}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
