import type { Field } from 'payload'

const panel = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: `/src/uploads/admin/${component}#${component}` },
  },
})

/** What stands beside a file in the admin. */
export const filePanels: Field[] = [
  panel('workPanel', 'FileProgress'),
  panel('usesPanel', 'FileUses'),
]
