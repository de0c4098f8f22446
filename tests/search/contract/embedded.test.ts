import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '@/search/drivers/embedded/openEmbedded'
import { testIndex } from './testIndex'

testIndex({
  name: 'the embedded index',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'search-'))
    const index = openEmbedded({ path: join(folder, 'search.db') })
    return {
      index,
      async close() {
        await index.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
})
