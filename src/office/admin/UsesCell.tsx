import type { DefaultServerCellComponentProps, Where } from 'payload'
import { itemKinds } from '@/editorial/kinds'

/** In the list of tags: how many items carry this one, drafts included. */
export async function UsesCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const where: Where = {
    and: [{ tags: { equals: String(rowData?.id) } }, { deletedAt: { exists: false } }],
  }
  const counts = await Promise.all(
    itemKinds.map((collection) => payload.db.count({ collection, where })),
  )
  return <>{counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)}</>
}
