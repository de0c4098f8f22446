import type { CollectionBeforeChangeHook } from 'payload'
import { itemHref, type ItemKind } from '../kinds'
import { leaveRedirect } from '../leaveRedirect'
import { refuse } from '../refuse'
import { statusOf, type WithdrawalKind } from '../stages'

interface ItemData {
  slug?: string | null
  stage?: string
  _status?: string
  withdrawal?: { kind?: string | null; to?: string | null } | null
}

/** A path on this site or a whole web address. */
const isAddress = (to: string) => /^(\/(?!\/)|https?:\/\/)/.test(to)

/** A withdrawal says how: the kind defaults to a notice, and one that redirects must say where to. */
export const keepWithdrawal: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const item = data as ItemData
  if (item.stage !== 'withdrawn') return data
  item.withdrawal = { ...item.withdrawal, kind: item.withdrawal?.kind ?? 'notice' }
  // The kind may come from the newest version and not from the write, so the status is settled here for good.
  item._status = statusOf('withdrawn', item.withdrawal.kind as WithdrawalKind)
  const kind = collection.slug as ItemKind
  const slug = item.slug ?? (originalDoc as ItemData | undefined)?.slug ?? ''
  if (item.withdrawal.kind === 'gone') await leaveRedirect({ kind, from: slug, to: null, req })
  if (item.withdrawal.kind !== 'redirect') return data

  const to = item.withdrawal.to?.trim() ?? ''
  if (!isAddress(to)) throw refuse('การถอนแบบส่งต่อต้องระบุที่อยู่ปลายทาง เช่น /news หรือ https://…')
  if (to === itemHref({ kind, slug })) throw refuse('ที่อยู่ปลายทางต้องไม่ใช่รายการนี้เอง')
  await leaveRedirect({ kind, from: slug, to, req })
  return data
}
