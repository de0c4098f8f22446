import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { openEmbedded } from '@/search/drivers/embedded/openEmbedded'
import { allEntries } from '@/search/entries/allEntries'
import { offerSearch } from '@/search/searchPort'
import { entrySources } from '@/start/entrySources'

/** The site's own search over what is there now, in a folder of its own. Gives what closes it. */
export async function openSearch(payload: Payload): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'))
  const search = openEmbedded({ path: join(folder, 'search.db') })
  await search.rebuild({ batches: allEntries({ payload, sources: entrySources }), cursor: 0 })
  offerSearch(search)
  return async () => {
    await search.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
