import { enterInbox } from '@/notices/enterInbox'
import { idOf } from '@/shared/idOf'
import type { TellOwners } from './settleLink'

/** Tells each owner once for each time a link dies: the moment since when it fails tells the times apart. */
export const tellOwners: TellOwners = async ({ row: { id, owners, failingSince }, req }) => {
  await enterInbox({
    event: 'deadLink',
    kind: 'link-checks',
    document: id,
    revision: failingSince ?? '',
    to: (owners ?? []).map(idOf).filter((owner) => owner !== undefined),
    req,
  })
}
