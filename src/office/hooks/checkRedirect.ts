import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/editorial/refuse'
import { resolveRedirect, type RedirectRow } from '@/site/resolveRedirect'
import { samePath } from '@/site/samePath'

interface RedirectData extends RedirectRow {
  id: string
  from: string
}

/** Keeps old addresses in one spelling, inside this site, and free of circles. */
export const checkRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...(originalDoc as RedirectData | undefined), ...(data as Partial<RedirectData>) }
  const from = samePath(row.from ?? '')
  if (!/^\/(?![/\\])/.test(from)) throw refuse('ที่อยู่เดิมต้องขึ้นต้นด้วย / เช่น /news/old')
  data.from = from
  if (row.gone || !row.to) return data

  data.to = samePath(row.to)
  const end = await resolveRedirect({
    path: from,
    find: async (path) => {
      if (path === from) return { to: data.to }
      return (
        (await req.payload.db.findOne<RedirectData>({
          collection: 'redirects',
          where: { from: { equals: path } },
          req,
        })) ?? undefined
      )
    },
  })
  if (end.kind === 'unknown') throw refuse('ที่อยู่นี้ส่งต่อวนกลับมาที่เดิม โปรดเลือกปลายทางอื่น')
  return data
}
