import type { UIField } from 'payload'

/** Above what a visitor wrote: whether there seem to be data of persons in it. Nothing is kept of what was found. */
export const personalDataNotice: UIField = {
  name: 'personalDataNotice',
  type: 'ui',
  admin: {
    components: { Field: '/src/library/voices/admin/PersonalDataNotice#PersonalDataNotice' },
    disableListColumn: true,
    disableBulkEdit: true,
  },
}
