import type { ReactElement } from 'react'
import type { ListedFile } from '@/site/components/FileList'
import { MediaPlayer } from '@/site/components/MediaPlayer'
import { Picture } from '@/site/components/Picture'
import { Slides } from '@/site/components/Slides'
import { fileHref } from '@/site/fileHref'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureSizes } from '@/site/pictureSizes'
import type { SiteFile } from '@/site/populated'
import { isPicture } from '@/uploads/fileTypes'
import { nameOfFile } from '../aboutFile'
import { firstPageOf } from '../itemWords'
import { PackagePlayer } from './PackagePlayer'
import { PaperReader } from './PaperReader'

const WIDE = pictureSizes({ wide: '(min-width: 52rem) 46rem', phone: 88 })

/** How a file is looked at without leaving the page. */
type Way = 'player' | 'package' | 'slides' | 'paper' | 'picture' | 'first page'

/** How a file is looked at; undefined for one that has to be downloaded to be seen. */
export function wayToShow(file: SiteFile): Way | undefined {
  if (/^(audio|video)\//.test(file.mimeType ?? '')) return 'player'
  if (file.package?.entry) return 'package'
  if (file.slides) return 'slides'
  if (file.mimeType === 'application/pdf') return 'paper'
  if (isPicture(file.mimeType)) return 'picture'
  return file.hasPoster ? 'first page' : undefined
}

/** Whether showing it gives the page a picture: what does not leaves room for the item's cover. */
export const showsPicture = (file: SiteFile): boolean =>
  !file.mimeType?.startsWith('audio/') && wayToShow(file) !== undefined

/** One file to look at; nothing where it has to be downloaded first. */
export function FilePreview({ listed, isFirst }: { listed: ListedFile; isFirst: boolean }) {
  const way = wayToShow(listed.file)
  return way ? WAYS[way]({ listed, isFirst }) : null
}

const WAYS: Record<Way, (args: { listed: ListedFile; isFirst: boolean }) => ReactElement> = {
  player: ({ listed }) => (
    <MediaPlayer file={listed.file} label={nameOfFile(listed)} captions={listed.captions} />
  ),
  package: ({ listed }) => (
    <PackagePlayer unpacked={listed.file.package ?? {}} label={nameOfFile(listed)} />
  ),
  slides: ({ listed }) => <Slides file={listed.file} label={nameOfFile(listed)} />,
  paper: ({ listed, isFirst }) => <PaperReader listed={listed} isFirst={isFirst} />,
  picture: ({ listed, isFirst }) => {
    const { file, label } = listed
    const { langOf } = pageLanguage()
    return (
      <figure className="figure">
        <a href={fileHref(file)}>
          <Picture
            file={file}
            sizes={WIDE}
            alt={file.alt || nameOfFile(listed)}
            isFirst={isFirst}
          />
        </a>
        {label ? <figcaption lang={langOf(label)}>{label}</figcaption> : null}
      </figure>
    )
  },
  'first page': ({ listed, isFirst }) => {
    const { langOf, say } = pageLanguage()
    const name = nameOfFile(listed)
    return (
      <figure className="first-page">
        <Picture file={listed.file} sizes="16rem" alt={say(firstPageOf(name))} isFirst={isFirst} />
        <figcaption lang={langOf(name)}>{name}</figcaption>
      </figure>
    )
  },
}
