import type { CollectionBeforeChangeHook } from 'payload'
import { itemHref, type ItemKind } from '../kinds'
import { leaveRedirect } from '../leaveRedirect'
import { refuse } from '../refuse'
import { statusOf, type WithdrawalKind } from '../stages'

interface ItemData {
  slug?: string | null
  code?: string | null
  stage?: string
  _status?: string
  withdrawal?: { kind?: string | null; to?: string | null } | null
}

/** A path on this site or a whole web address. */
const isAddress = (to: string) => /^(\/(?!\/)|https?:\/\/)/.test(to)

/**
 * A withdrawal says how: the kind defaults to a notice, one that redirects must say where to. Where the item leaves
 * its addresses, the long one and the short one, they tell on.
 */
export const keepWithdrawal: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const item = data as ItemData
  if (item.stage !== 'withdrawn') return data
  item.withdrawal = { ...item.withdrawal, kind: item.withdrawal?.kind ?? 'notice' }
  const { kind: how, to } = item.withdrawal
  // The kind may come from the newest version and not from the write, so the status is settled here for good.
  item._status = statusOf('withdrawn', how as WithdrawalKind)
  if (how === 'notice') return data

  const before = originalDoc as ItemData | undefined
  const kind = collection.slug as ItemKind
  const address = itemHref({ kind, slug: item.slug ?? before?.slug ?? '' })
  const target = how === 'redirect' ? readTarget({ to, address }) : null
  const code = item.code ?? before?.code
  await leaveRedirect({ from: address, to: target, req })
  if (code) await leaveRedirect({ from: `/go/${code}`, to: target, req })
  return data
}

function readTarget({ to, address }: { to: string | null | undefined; address: string }): string {
  const target = to?.trim() ?? ''
  if (!isAddress(target)) {
    throw refuse('การถอนแบบส่งต่อต้องระบุที่อยู่ปลายทาง เช่น /news หรือ https://…')
  }
  if (target === address) throw refuse('ที่อยู่ปลายทางต้องไม่ใช่รายการนี้เอง')
  return target
}
