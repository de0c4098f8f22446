import { FileList } from '@/site/components/FileList'
import { MediaPlayer } from '@/site/components/MediaPlayer'
import { Slides } from '@/site/components/Slides'
import { pageLanguage } from '@/site/pageLanguage'
import { publicFiles } from '@/site/publicFiles'
import { safeHref } from '@/site/richText/safeHref'
import type { LibraryItem } from '../queries'
import { WORDS } from '../words'
import { PackagePlayer } from './PackagePlayer'

/** What a teacher came for: to play, to download, to open. */
export function LibraryMaterial({ item }: { item: LibraryItem }) {
  const lang = pageLanguage()
  const files = publicFiles(item.files)
  const links = (item.links ?? []).flatMap(({ url, label }) => {
    const href = safeHref(url)
    return href ? [{ href, label: label || href }] : []
  })
  const playable = files.filter(({ file }) => /^(audio|video)\//.test(file.mimeType ?? ''))
  if (files.length === 0 && links.length === 0) return null
  return (
    <section>
      <h2>{lang.say(files.length > 0 ? WORDS.openAndDownload : WORDS.open)}</h2>
      {playable.map(({ file, label }) => (
        <MediaPlayer key={file.id} file={file} label={label ?? file.originalName ?? ''} />
      ))}
      {files.map(({ file, label }) => (
        <PackagePlayer
          key={file.id}
          unpacked={file.package ?? {}}
          label={label ?? file.originalName ?? ''}
        />
      ))}
      {files.map(({ file, label }) => (
        <Slides key={file.id} file={file} label={label ?? file.originalName ?? ''} />
      ))}
      {files.length > 0 ? <FileList files={files} /> : null}
      {links.length > 0 ? (
        <ul className="link-list">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} rel="noopener" lang={lang.langOf(label)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
