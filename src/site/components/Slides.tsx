import { variantHref } from '../fileHref'
import { pageLanguage } from '../pageLanguage'
import { pictureSizes } from '../pictureSizes'
import type { SiteFile } from '../populated'
import { moreSlides, slideNumber, slidesOf } from '../words'
import { Picture } from './Picture'

/** Seen at once; the others wait until somebody opens them. */
const SHOWN = 6
const LARGE = 1600
const SIZES = pictureSizes({ wide: '(min-width: 40rem) 15rem', phone: 44 })

/** The slides of a presentation, each of which opens large. Pictures in a closed `details` are not fetched. */
export function Slides({ file, label }: { file: SiteFile; label: string }) {
  const count = file.slides ?? 0
  if (count === 0) return null
  const { langOf, say } = pageLanguage()
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const rest = numbers.slice(SHOWN)
  return (
    <section className="slides">
      <h3 lang={langOf(label)}>{say(slidesOf(label))}</h3>
      <Pictures file={file} numbers={numbers.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary>{say(moreSlides(rest.length))}</summary>
          <Pictures file={file} numbers={rest} />
        </details>
      ) : null}
    </section>
  )
}

const Pictures = ({ file, numbers }: { file: SiteFile; numbers: number[] }) => (
  <ul className="gallery">
    {numbers.map((slide) => (
      <li key={slide}>
        <a href={variantHref(file, LARGE, 'jpg', slide)}>
          <Picture
            file={file}
            slide={slide}
            sizes={SIZES}
            alt={pageLanguage().say(slideNumber(slide))}
          />
        </a>
      </li>
    ))}
  </ul>
)
