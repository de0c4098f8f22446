import type { UIField } from 'payload'

/** Where the item stands, above its form. */
export const stageNotice: UIField = {
  name: 'stageNotice',
  type: 'ui',
  admin: {
    components: { Field: '/src/editorial/admin/StageNotice#StageNotice' },
    disableListColumn: true,
  },
}

/** The steps it has taken, beside its form. */
export const itemHistory: UIField = {
  name: 'itemHistory',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/editorial/admin/HistoryPanel#HistoryPanel' },
    disableListColumn: true,
  },
}

/** What will be asked when it is published, beside its form. */
export const publishChecks: UIField = {
  name: 'publishChecks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/editorial/checks/admin/ChecksPanel#ChecksPanel' },
    disableListColumn: true,
  },
}
