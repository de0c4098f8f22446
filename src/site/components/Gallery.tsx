import { pageLanguage } from '../pageLanguage'
import { pictureNumber, WORDS } from '../words'
import { variantHref } from '../fileHref'
import { pictureSizes } from '../pictureSizes'
import type { SiteFile } from '../populated'
import { Picture } from './Picture'

const LARGE = 1600
const SIZES = pictureSizes({ wide: '(min-width: 40rem) 15rem', phone: 44 })

/** Small pictures that open large; alternative text says what each shows. */
export function Gallery({ files }: { files: SiteFile[] }) {
  if (files.length === 0) return null
  const { say } = pageLanguage()
  return (
    <section>
      <h2>{say(WORDS.gallery)}</h2>
      <GalleryPictures files={files} />
    </section>
  )
}

/** The pictures alone, for an album within a text. */
export function GalleryPictures({ files }: { files: SiteFile[] }) {
  const { say } = pageLanguage()
  return (
    <ul className="gallery">
      {files.map((file, index) => (
        <li key={index}>
          <a href={variantHref(file, LARGE, 'jpg')}>
            <Picture file={file} sizes={SIZES} alt={file.alt || say(pictureNumber(index + 1))} />
          </a>
        </li>
      ))}
    </ul>
  )
}
