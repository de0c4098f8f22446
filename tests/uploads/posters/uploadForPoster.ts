import type { Payload } from 'payload'
import { createTicker } from '@/outbox/createTicker'
import type { Media, Outbox } from '@/payload-types'
import { clock } from '@/shared/clock'
import { postersHandler } from '@/uploads/posters/postersChannel'

/** Uploads a file, lets the background do its work, and gives the file's row and what became of the work. */
export async function uploadForPoster({
  payload,
  data,
  name,
}: {
  payload: Payload
  data: Buffer
  name: string
}): Promise<{ media: Media & { filename: string }; work?: Outbox }> {
  const { id } = await payload.create({
    collection: 'media',
    data: {},
    file: { data, name, mimetype: 'application/octet-stream', size: data.length },
  })
  await createTicker({ payload, clock, handlers: [postersHandler] }).runOnce()
  const media = await payload.findByID({ collection: 'media', id })
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { key: { equals: `posters/${id}/${media.filename}` } },
  })
  return { media: { ...media, filename: media.filename ?? '' }, work: docs[0] }
}
