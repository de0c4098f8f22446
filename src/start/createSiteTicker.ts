import type { Payload } from 'payload'
import { composeResetMail, RESET_MAIL } from '@/accounts/resetMail'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { refreshStatistics } from '@/database/refreshStatistics'
import { env } from '@/env'
import { openFacebook } from '@/facebook/openFacebook'
import { fillCreatorSlugs } from '@/library/credit/fillCreatorSlugs'
import { composeReportMail, REPORT_MAIL } from '@/library/problems/reportMail'
import { sweepReports } from '@/library/problems/sweepReports'
import { createNightWatch } from '@/links/createNightWatch'
import { createLinksHandler } from '@/links/linksChannel'
import { siteLinks } from '@/links/siteLinks'
import { createMailHandler } from '@/notices/mail/createMailHandler'
import { composeNewMessageMail, NEW_MESSAGE_MAIL } from '@/notices/mail/newMessageMail'
import { composeNoticeMail, NOTICE_MAIL } from '@/notices/mail/noticeMail'
import { composeSealed, SEALED_MAIL } from '@/notices/mail/outboxMail'
import { pruneInbox } from '@/notices/pruneInbox'
import { createFailureTeller } from '@/notices/tellFailures'
import { createOverdueAlarm } from '@/notices/tellOverdue'
import { createTicker, type Ticker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { createNightlyComparison } from '@/search/createNightlyComparison'
import { packagesHandler } from '@/uploads/packages/packagesChannel'
import { picturesHandler } from '@/uploads/picturesChannel'
import { postersHandler } from '@/uploads/posters/postersChannel'
import { removalsHandler } from '@/uploads/removalsChannel'
import { sweepFiles } from '@/uploads/sweep/sweepFiles'
import { enqueueMissingTexts } from '@/uploads/text/enqueueMissingTexts'
import { textsHandler } from '@/uploads/text/textsChannel'
import type { OpenSearch } from './openSearch'

const composers = {
  [RESET_MAIL]: composeResetMail,
  [NEW_MESSAGE_MAIL]: composeNewMessageMail,
  [NOTICE_MAIL]: composeNoticeMail,
  [REPORT_MAIL]: composeReportMail,
  [SEALED_MAIL]: composeSealed,
}

/** The one loop of the process: every channel of the outbox, and what time brings. */
export function createSiteTicker({
  payload,
  search,
}: {
  payload: Payload
  search: OpenSearch
}): Ticker {
  const times = createTimeKeeper({ payload, clock })
  const facebook = openFacebook({ payload, clock, settings: env })
  return createTicker({
    payload,
    clock,
    handlers: [
      picturesHandler,
      postersHandler,
      textsHandler,
      packagesHandler,
      removalsHandler,
      createLinksHandler(siteLinks),
      ...search.handlers,
      ...facebook.handlers,
      ...(env.mail ? [createMailHandler({ ...env.mail, composers })] : []),
    ],
    eachRound: [times.pass, times.passMoments, search.follower.follow],
    sweeps: [
      createNightWatch({ payload, clock }),
      createFailureTeller({ payload, clock }),
      createOverdueAlarm({ payload, clock }),
      search.check,
      ...facebook.sweeps,
      createNightlyComparison({ clock, compare: search.compare }),
    ],
    hourly: [
      times.prune,
      () => pruneInbox({ payload, now: clock.now() }),
      () => sweepReports({ payload, now: clock.now() }),
      () => refreshStatistics({ payload }),
      () => enqueueMissingTexts({ payload }),
      () => fillCreatorSlugs({ payload }),
      () => sweepFiles({ payload, now: clock.now() }),
    ],
  })
}
