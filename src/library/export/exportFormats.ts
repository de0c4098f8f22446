/** How a list can be taken away. */
export const EXPORT_FORMATS = {
  csv: { type: 'text/csv; charset=utf-8' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { type: 'application/json; charset=utf-8' },
} as const

export type ExportFormat = keyof typeof EXPORT_FORMATS
