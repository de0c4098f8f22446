import type { Payload } from 'payload'
import { setClock } from '@/shared/clock'
import { openSite } from './site'

/** The moment at which papers are printed in tests. */
export const NOW = new Date('2026-11-22T03:00:00Z')

/** So many days after it, as a date is stored. */
export const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()

/** A site at that moment, whose office and group have the names that stand on paper. */
export async function openOffice(): Promise<Payload> {
  setClock(NOW)
  const payload = await openSite()
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'th',
    data: { officeName: 'สำนักงานเขตทดสอบ', groupName: 'กลุ่มทดสอบ' },
  })
  return payload
}

/** A story that visitors may read, where something else is asked for. */
export const makeStory = (payload: Payload) =>
  payload.create({
    collection: 'news',
    locale: 'th',
    data: {
      title: 'ข่าว',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
    } as never,
  })
