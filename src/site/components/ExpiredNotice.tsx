import { hasExpired } from '../listed'
import { pageLanguage } from '../pageLanguage'
import { EXPIRED_NOTE, WORDS } from '../words'
import { Notice } from './Notice'
import { Time } from './Time'

/** Says that an item is past its time; nothing for those that are not. */
export function ExpiredNotice({ expiresAt }: { expiresAt?: string | null }) {
  if (!hasExpired({ expiresAt })) return null
  const { say } = pageLanguage()
  return (
    <Notice tone="warning" title={say(WORDS.expired)}>
      <p>
        {say(EXPIRED_NOTE.before)} <Time date={expiresAt} style="full" /> {say(EXPIRED_NOTE.after)}
      </p>
    </Notice>
  )
}
