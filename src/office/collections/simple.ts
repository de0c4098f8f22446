import type { CollectionConfig, Field } from 'payload'
import { allow, anyone } from '@/accounts/access'
import type { Subject } from '@/accounts/permissions'
import type { Label } from '@/shared/label'

/** A collection without stages: everybody reads it, the table of permissions says who keeps it. */
export function simpleCollection({
  slug,
  labels,
  group,
  subject,
  title = 'title',
  columns,
  sort,
  fields,
  hooks,
  endpoints,
  beforeListTable,
}: {
  slug: string
  labels: { singular: Label; plural: Label }
  group: Label
  subject: Subject
  title?: string
  columns: string[]
  sort?: string
  fields: Field[]
  hooks?: CollectionConfig['hooks']
  endpoints?: CollectionConfig['endpoints']
  /** Components above the list, by their paths. */
  beforeListTable?: string[]
}): CollectionConfig {
  return {
    slug,
    labels,
    defaultSort: sort ?? title,
    admin: {
      useAsTitle: title,
      group,
      defaultColumns: columns,
      listSearchableFields: [title],
      components: { beforeListTable },
    },
    access: {
      create: allow('create', subject),
      read: anyone,
      update: allow('update', subject),
      delete: allow('trash', subject),
    },
    hooks,
    endpoints,
    fields,
  }
}
