import { pageLanguage } from '../pageLanguage'
import { fileHref, variantHref } from '../fileHref'
import { fileLength } from '../fileLength'
import type { SiteFile } from '../populated'
import { LANGUAGE_NAMES, WORDS } from '../words'

const POSTER_WIDTH = 640

/** Sound or film in the page; nothing is loaded before somebody presses play. */
export function MediaPlayer({
  file,
  label,
  captions,
}: {
  file: SiteFile
  label: string
  /** What is said, as WebVTT. */
  captions?: SiteFile
}) {
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
        >
          {captions ? <Captions file={captions} /> : null}
        </video>
      ) : (
        <audio src={src} controls preload="none" aria-label={label} lang={langOf(label)} />
      )}
      <figcaption>
        <span lang={langOf(label)}>{label}</span>
        {length ? ` · ${say(length)}` : ''}
        {captions ? (
          <>
            {' · '}
            <a href={fileHref(captions)}>{say(WORDS.whatIsSaid)}</a>
          </>
        ) : null}
      </figcaption>
    </figure>
  )
}

/** Shown from the beginning: who does not want them turns them off, who needs them may not find where. */
function Captions({ file }: { file: SiteFile }) {
  const spoken = /[._-]en\.vtt$/i.test(file.originalName ?? '') ? 'en' : 'th'
  return (
    <track
      kind="captions"
      src={fileHref(file)}
      srcLang={spoken}
      label={LANGUAGE_NAMES[spoken]}
      lang={spoken}
      default
    />
  )
}
