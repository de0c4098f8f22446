import type { CollectionConfig, Field } from 'payload'
import { refuseSecretOrder } from '@/accounts/hooks/refuseSecretOrder'
import type { Label } from '@/shared/label'
import { checksEndpoints } from './checks/checksEndpoints'
import { enforceChecks } from './checks/hooks/enforceChecks'
import { deleteEndpoints } from './deleteEndpoints'
import { itemHistory, publishChecks, stageNotice } from './fields/deskFields'
import { stageFields } from './fields/itemFields'
import { livePreview } from './fields/livePreview'
import { completeItem } from './hooks/completeItem'
import { deriveFields } from './hooks/deriveFields'
import { enforceStep } from './hooks/enforceStep'
import { followChange, followDelete, lookBeforeDelete } from './hooks/followChange'
import { guardQuestions } from './hooks/guardQuestions'
import { hideWithdrawn } from './hooks/hideWithdrawn'
import { keepStep } from './hooks/keepStep'
import { keepWithdrawal } from './hooks/keepWithdrawal'
import { planStep } from './hooks/planStep'
import { recordErasure, recordStep } from './hooks/recordStep'
import { LIST_TEXT, searchList } from './hooks/searchList'
import { itemAccess } from './itemAccess'
import { ITEM_KINDS, type ItemKind } from './kinds'
import { historyEndpoint } from './historyEndpoint'
import { restoreEndpoint } from './restoreEndpoint'
import { stepsEndpoint } from './stepsEndpoint'

/** How long after the last keystroke a page left open keeps others from the form. */
const LOCK_SECONDS = 60
const VERSIONS_KEPT = 50
/** How long after the last keystroke. */
const AUTOSAVE_MS = 2_000

/** A collection whose items go through the stages: what its kinds share, and the fields of its own. */
export function itemCollection({
  slug,
  labels,
  group,
  fields,
  columns,
  description,
}: {
  slug: ItemKind
  labels: { singular: Label; plural: Label }
  group: Label
  fields: Field[]
  columns: string[]
  description?: Label
}): CollectionConfig {
  return {
    slug,
    labels,
    trash: true,
    lockDocuments: { duration: LOCK_SECONDS },
    defaultSort: '-publishedAt',
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      group,
      description,
      defaultColumns: ['title', 'stage', ...columns, 'publishedAt', 'owner'],
      listSearchableFields: ['title', 'code', 'slug', LIST_TEXT],
      ...livePreview(slug),
      components: {
        edit: {
          Status: '/src/editorial/admin/NoButton#NoButton',
          SaveDraftButton: '/src/editorial/admin/SaveButton#SaveButton',
          PublishButton: '/src/editorial/admin/StageButtons#StageButtons',
          UnpublishButton: '/src/editorial/admin/NoButton#NoButton',
        },
      },
    },
    access: itemAccess(ITEM_KINDS[slug].subject),
    versions: {
      drafts: {
        schedulePublish: false,
        // Without validation Payload would make an empty item whenever somebody opens the form for a new one.
        validate: true,
        autosave: { interval: AUTOSAVE_MS, showSaveDraftButton: true },
      },
      maxPerDoc: VERSIONS_KEPT,
    },
    // Without its stage a withdrawn item could not be told from a published one: see hideWithdrawn.
    forceSelect: { stage: true },
    endpoints: [
      ...checksEndpoints(slug),
      ...deleteEndpoints(slug),
      restoreEndpoint(slug),
      stepsEndpoint(slug),
      historyEndpoint(slug),
    ],
    hooks: {
      beforeOperation: [refuseSecretOrder, searchList, guardQuestions, planStep],
      beforeValidate: [completeItem],
      beforeChange: [enforceStep, enforceChecks, keepWithdrawal, keepStep, deriveFields],
      afterChange: [followChange, recordStep],
      beforeDelete: [lookBeforeDelete],
      afterDelete: [followDelete, recordErasure],
      afterRead: [hideWithdrawn],
    },
    fields: [stageNotice, publishChecks, ...fields, ...stageFields, itemHistory],
  }
}
