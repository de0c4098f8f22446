import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { ItemKind } from '../kinds'
import { refuse } from '../refuse'
import { resolveStage, statusOf, type Stage, type WithdrawalKind } from '../stages'
import { findRow, isLive } from './liveRow'

interface ItemData {
  stage?: unknown
  _status?: unknown
  withdrawal?: { kind?: WithdrawalKind | null } | null
  deletedAt?: unknown
}

interface OperationArgs {
  id?: string
  data?: ItemData
  draft?: boolean
  autosave?: boolean
  duplicateFromID?: string
}

/**
 * Settles stage and `_status` of a write before anything else looks at them, and whether it changes the row the
 * public reads or only adds a version: a live item under revision keeps its row. Items that are not live keep
 * row and newest version alike, so that worklists and access rules may ask the row.
 */
export const planStep: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const kind = collection.slug as ItemKind
  // Payload types these per operation; a hook on all of them sees what create and update have in common.
  const operationArgs = args as unknown as OperationArgs
  const { data, id } = operationArgs

  if (operation === 'create') {
    // A duplicate begins as a draft, whatever the stage of its original.
    if (operationArgs.duplicateFromID) operationArgs.data ??= {}
    if (operationArgs.data) settle({ data: operationArgs.data, current: undefined })
    operationArgs.draft = false
  }

  if (operation === 'update' && data) {
    if (id) {
      const row = await findRow({ kind, id, req })
      if (!row) return args
      const current = isLive(row) ? await newestStage({ kind, id, req }) : row.stage
      if (operationArgs.autosave)
        keepStage({ data, current: current ?? row.stage, isLive: isLive(row) })
      settle({ data, current: current ?? row.stage, withdrawalKind: row.withdrawal?.kind })
      operationArgs.draft = isLive(row) && data._status === 'draft' && !endsLife(data)
    } else {
      if (data.stage != null || data._status != null) settle({ data, current: undefined })
      operationArgs.draft = false
      req.context.isBulkWrite = true
    }
  }
  return args
}

/** Saving by itself takes no step, whatever stage the form was opened at; beside a live row it begins a revision. */
function keepStage({
  data,
  current,
  isLive,
}: {
  data: ItemData
  current: Stage
  isLive: boolean
}): void {
  const isEnded = current === 'published' || current === 'withdrawn'
  data.stage = isLive && isEnded ? 'draft' : current
  delete data._status
}

const endsLife = ({ stage, deletedAt }: ItemData) => stage === 'withdrawn' || deletedAt != null

function settle({
  data,
  current,
  withdrawalKind,
}: {
  data: ItemData
  current: Stage | undefined
  withdrawalKind?: WithdrawalKind | null
}): void {
  const kind = data.withdrawal?.kind ?? withdrawalKind
  const answer = resolveStage({
    stage: data.stage,
    status: data._status,
    withdrawalKind: kind,
    current,
  })
  if ('fault' in answer) {
    throw refuse(
      answer.fault === 'unknown'
        ? 'ไม่รู้จักสถานะที่ส่งมา (stage หรือ _status) จึงยังไม่ได้บันทึก'
        : `stage และ _status ขัดกัน: stage "${String(data.stage)}" ต้องคู่กับ _status "${statusOf(
            data.stage as Stage,
            kind,
          )}" จึงยังไม่ได้บันทึก`,
    )
  }
  data.stage = answer.stage
  data._status = answer.status
}

async function newestStage({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<Stage | undefined> {
  const { docs } = await req.payload.db.findVersions<{ stage: Stage }>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    select: { version: { stage: true } },
    req,
  })
  return docs[0]?.version.stage
}
