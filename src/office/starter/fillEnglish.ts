import type { Payload } from 'payload'

/**
 * Gives a localized field its English text. Nothing is changed where it has one, nor where the Thai text is not the
 * one this English belongs to: the office has changed it.
 */
export async function fillEnglish({
  payload,
  collection,
  id,
  field,
  thai,
  english,
}: {
  payload: Payload
  collection: 'learning-areas' | 'units'
  id: string
  field: 'title' | 'name'
  thai: string
  english: string
}): Promise<void> {
  const read = async (locale: 'th' | 'en') => {
    const doc = await payload.findByID({ collection, id, locale, depth: 0 })
    return (doc as { title?: string | null; name?: string | null })[field]
  }
  if ((await read('en')) || (await read('th')) !== thai) return
  await payload.update({ collection, id, locale: 'en', data: { [field]: english } })
}
