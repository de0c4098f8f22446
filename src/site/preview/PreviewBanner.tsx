import type { Stage } from '@/editorial/stages'
import { clock } from '@/shared/clock'
import { pageLanguage } from '../pageLanguage'
import { PREVIEW, scheduledFor, STAGE } from './words'

/** Says above the page that this is not what the public sees, and where the item stands. */
export function PreviewBanner({
  stage,
  publishedAt,
}: {
  stage: Stage
  publishedAt: string | null
}) {
  const { dateTime, say } = pageLanguage()
  const isScheduled =
    stage === 'published' && publishedAt !== null && new Date(publishedAt) > clock.now()
  return (
    <aside className="preview-banner" aria-label={say(PREVIEW.title)}>
      <p className="wrap">
        <strong>{say(PREVIEW.title)}</strong>{' '}
        <span className="badge badge-warm">
          {say(isScheduled ? scheduledFor(dateTime(publishedAt)) : STAGE[stage])}
        </span>{' '}
        <span>{say(PREVIEW.note)}</span>
      </p>
    </aside>
  )
}
