import { pageLanguage } from '../pageLanguage'
import { fileHref } from '../fileHref'
import type { SiteFile } from '../populated'

/** Sound or film in the page; nothing is loaded before somebody presses play. */
export function MediaPlayer({ file, label }: { file: SiteFile; label: string }) {
  const src = fileHref(file)
  return (
    <figure className="player" lang={pageLanguage().langOf(label)}>
      {file.mimeType?.startsWith('video/') ? (
        <video src={src} controls preload="none" aria-label={label} />
      ) : (
        <audio src={src} controls preload="none" aria-label={label} />
      )}
      <figcaption>{label}</figcaption>
    </figure>
  )
}
