import { pageLanguage } from '../pageLanguage'
import { fileHref, variantHref } from '../fileHref'
import { fileLength } from '../fileLength'
import type { SiteFile } from '../populated'

const POSTER_WIDTH = 640

/** Sound or film in the page; nothing is loaded before somebody presses play. */
export function MediaPlayer({ file, label }: { file: SiteFile; label: string }) {
  const { langOf, say } = pageLanguage()
  const src = fileHref(file)
  const length = fileLength(file)
  return (
    <figure className="player">
      {file.mimeType?.startsWith('video/') ? (
        <video
          src={src}
          poster={file.hasPoster ? variantHref(file, POSTER_WIDTH, 'webp') : undefined}
          controls
          preload="none"
          aria-label={label}
          lang={langOf(label)}
        />
      ) : (
        <audio src={src} controls preload="none" aria-label={label} lang={langOf(label)} />
      )}
      <figcaption>
        <span lang={langOf(label)}>{label}</span>
        {length ? ` · ${say(length)}` : ''}
      </figcaption>
    </figure>
  )
}
