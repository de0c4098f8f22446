import { pageLanguage } from '../pageLanguage'
import { pictureSizes } from '../pictureSizes'
import type { SiteFile } from '../populated'
import { pictureBy } from '../words'
import { Picture } from './Picture'

const SIZES = pictureSizes({ wide: '(min-width: 52rem) 48rem', phone: 88 })

/** A large picture with what is known about it. */
export function Figure({ file, isFirst }: { file: SiteFile; isFirst?: boolean }) {
  const { langOf, say } = pageLanguage()
  const credit = file.credit ? say(pictureBy(file.credit)) : ''
  const words = [file.caption, credit].filter(Boolean).join(' · ')
  return (
    <figure className="figure">
      <Picture file={file} sizes={SIZES} isFirst={isFirst} />
      {words ? <figcaption lang={langOf(words)}>{words}</figcaption> : null}
    </figure>
  )
}
