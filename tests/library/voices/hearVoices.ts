import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { countWorklists } from '@/editorial/worklists/countWorklists'
import type { User } from '@/payload-types'
import { submitForm } from '@/start/submitForm'
import { findCounts } from '@/statistics/findCounts'
import { stockItem, type State } from '../../accounts/stock'
import { makeUser, openSite } from '../../support/site'

let payload: Payload
export let people: Record<'officer' | 'librarian' | 'director' | 'contributor', User>
let serial = 0

/** A site with those who write, review and answer. */
export async function openVoices(): Promise<Payload> {
  payload = await openSite()
  people = {
    officer: await makeUser({ payload, role: 'officer' }),
    librarian: await makeUser({ payload, role: 'librarian' }),
    director: await makeUser({ payload, role: 'director' }),
    contributor: await makeUser({ payload, role: 'contributor' }),
  }
  return payload
}

/** Takes away what was told, and that somebody was told of it. */
export async function emptyVoices(): Promise<void> {
  for (const collection of [
    'media-uses',
    'ratings',
    'item-reports',
    'item-counts',
    'inbox',
  ] as const) {
    await payload.db.deleteMany({ collection, where: {} })
  }
}

/** A medium of the contributor's, and how its forms, pages and counts name it. */
export async function makeMedium(state: State = 'published') {
  const id = await stockItem({ payload, kind: 'teaching-media', state, owner: people.contributor })
  const { slug } = await payload.findByID({ collection: 'teaching-media', id, draft: true })
  return { id, path: `/library/media/${slug}`, key: `teaching-media/${id}` }
}

const keyOf = (words: string) => createHash('sha256').update(words).digest('hex')

/** Sends a form; the same key again is the same form sent twice. */
export async function send(
  form: string,
  path: string,
  fields: Record<string, string>,
  key = String((serial += 1)),
) {
  return submitForm({
    payload,
    submission: { form, path, fields: Object.entries(fields), key: keyOf(key) },
  })
}

export const countsOf = async (key: string) => (await findCounts({ payload, keys: [key] })).get(key)
/** What a person was told of. */
export const eventsOf = async (user: User) => {
  const { docs } = await payload.find({ collection: 'inbox', where: { to: { equals: user.id } } })
  return docs.map(({ event }) => event)
}
/** The worklists that a person has, each with its weight. */
export const listsOf = async (user: User) =>
  ((await countWorklists({ payload, user })) ?? []).map(({ key, weight }) => `${weight} ${key}`)
