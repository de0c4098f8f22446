import { env } from '@/env'
import { packageHref } from '@/shared/packageAddress'
import { pageLanguage } from '@/site/pageLanguage'
import { SANDBOX } from '@/uploads/packages/packagePolicy'
import { WORDS } from '../words'

/** An interactive package in a frame that reaches nothing of this site; until it is unpacked, what to do instead. */
export function PackagePlayer({
  unpacked: { entry, folder },
  label,
}: {
  unpacked: { entry?: string | null; folder?: string | null }
  label: string
}) {
  const { langOf, say } = pageLanguage()
  if (!entry) return null
  if (!folder) return <p className="package-wait">{say(WORDS.notPlayable)}</p>
  const { packageOrigin } = env
  return (
    <figure className="package">
      <iframe
        src={packageHref({ folder, path: entry, packageOrigin })}
        title={label}
        lang={langOf(label)}
        sandbox={SANDBOX}
        allow="fullscreen"
        loading="lazy"
        referrerPolicy="no-referrer"
      />
      <figcaption>
        <a href={packageHref({ folder, packageOrigin })}>{say(WORDS.fullScreen)}</a> ·{' '}
        {say(WORDS.nothingKept)}
      </figcaption>
    </figure>
  )
}
