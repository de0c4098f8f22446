import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '@payload-config'
import { withDefaultLocale } from '@/shared/withDefaultLocale'
import { openSite } from '../support/site'

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
  await payload.create({
    collection: 'learning-areas',
    data: { title: 'วิทยาศาสตร์', key: 'science', order: 1 },
  })
})

/** As the admin asks for the titles of what a relationship leads to: the query of a GET in the body of a POST. */
async function titlesFor(
  query: string,
  type = 'application/x-www-form-urlencoded',
): Promise<unknown[]> {
  const request = new Request('http://localhost:3000/api/learning-areas', {
    method: 'POST',
    headers: {
      'X-Payload-HTTP-Method-Override': 'GET',
      'content-type': type,
    },
    body: query,
  })
  const answer = await handleEndpoints({ config, request: await withDefaultLocale(request) })
  const { docs } = (await answer.json()) as { docs: { title?: string }[] }
  return docs.map(({ title }) => title)
}

describe('the titles of relationships in the admin', () => {
  it.each([
    ['in the language asked for', 'depth=0&limit=1&locale=th&select[title]=true'],
    ['in Thai where none is named', 'depth=0&limit=1&select[title]=true'],
  ])('are read %s', async (_how, query) => {
    expect(await titlesFor(query)).toEqual(['วิทยาศาสตร์'])
  })

  it('are read where the query is JSON, with a language and without', async () => {
    for (const query of [{ limit: 1, locale: 'th' }, { limit: 1 }]) {
      expect(await titlesFor(JSON.stringify(query), 'application/json')).toEqual(['วิทยาศาสตร์'])
    }
  })

  it('are not Thai where English is asked for and there is none', async () => {
    expect(await titlesFor('depth=0&limit=1&locale=en&select[title]=true')).toEqual([undefined])
  })
})
