import { label } from '@/shared/label'

/** How a list can be taken away. */
export const EXPORT_FORMATS = {
  csv: { name: label('CSV', 'CSV'), type: 'text/csv; charset=utf-8' },
  xlsx: {
    name: label('Excel', 'Excel'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { name: label('JSON', 'JSON'), type: 'application/json; charset=utf-8' },
} as const

export type ExportFormat = keyof typeof EXPORT_FORMATS
