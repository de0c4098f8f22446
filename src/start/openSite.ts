import { getPayload } from 'payload'
import config from '@payload-config'
import { newestNumber } from '@/changes/recordChange'
import { env } from '@/env'
import { removeSamples } from '@/office/samples/removeSamples'
import { recordMiss } from '@/search/misses/recordMiss'
import { offerSitePort } from '@/server/sitePort'
import { clock } from '@/shared/clock'
import { createVisitCounter } from '@/statistics/countVisits'
import { readText } from '@/site/parseParams'
import { createSiteTicker } from './createSiteTicker'
import { fillEmptyDatabase, markEmptyDatabase } from './fillEmptyDatabase'
import { makeFirstAdmin } from './makeFirstAdmin'
import { answerForFile } from './answerForFile'
import { openSearch } from './openSearch'
import { ready } from './ready'
import { readySearch } from './readySearch'
import { submitForm } from './submitForm'

/** Opens the database, brings it to the newest schema, fills an empty one, and offers the port to the front door. */
export async function openSite(): Promise<void> {
  const payload = await getPayload({ config })
  await markEmptyDatabase({ payload })
  await makeFirstAdmin({ payload, admin: env.admin })
  await fillEmptyDatabase({ payload, content: env.starterContent })
  const search = openSearch({ payload })
  await readySearch({ payload, search })
  const ticker = createSiteTicker({ payload, search })
  const visits = createVisitCounter({ payload, clock })

  offerSitePort({
    ready: () => ready({ payload, lastDrift: search.lastDrift() }),
    contentVersion: () => newestNumber({ payload }),
    startTicker() {
      ticker.start()
      visits.start()
    },
    countVisit: (visit) => visits.count(visit),
    submitForm: (submission) => submitForm({ payload, submission }),
    answerForFile,
    noteMiss: (q) => recordMiss({ payload, q: readText(q) }),
    removeSamples: () => removeSamples({ payload }),
    reindex: (onProgress) => search.reindex(onProgress),
    async close() {
      await ticker.stop()
      await search.close()
      await visits.stop()
      await payload.destroy()
    },
  })
}
