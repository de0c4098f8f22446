import { randomBytes } from 'node:crypto'
import { describe } from 'vitest'
import { createMeilisearch } from '@/search/drivers/meilisearch/createMeilisearch'
import { startMeiliServer } from '../../support/meili/meiliServer'
import { preparePlainly } from '../support/preparePlainly'
import { testIndex } from './testIndex'

const masterKey = 'a master key for tests, 32 characters'
const prefix = `test-${randomBytes(4).toString('hex')}`

testIndex({
  name: 'Meilisearch, its stand-in',
  async open() {
    const server = await startMeiliServer({ masterKey })
    const { host, close } = server
    const index = createMeilisearch({ host, apiKey: masterKey, prefix, prepare: preparePlainly })
    return { index, close }
  },
})

const { TEST_MEILI_HOST: host = '', TEST_MEILI_API_KEY: apiKey } = process.env

describe.skipIf(!host)('a real server', () => {
  testIndex({
    name: 'Meilisearch',
    async open() {
      const index = createMeilisearch({ host, apiKey, prefix, prepare: preparePlainly })
      return { index, close: async () => {} }
    },
  })
})
