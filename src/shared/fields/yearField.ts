import type { NumberField } from 'payload'
import type { Label } from '../label'
import { dateFaultText, YEAR_MAX, YEAR_MIN, yearFault } from '../parseThaiDate'

/** A year of the Buddhist era; Thai digits are taken, a year of the common era is refused with its counterpart. */
export function yearField({ name, label }: { name: string; label: Label }): NumberField {
  return {
    name,
    type: 'number',
    index: true,
    min: YEAR_MIN,
    max: YEAR_MAX,
    label,
    validate: (value: unknown, { required, req }) => {
      if (value == null || value === '') return required ? req.t('validation:required') : true
      const year = Number(value)
      const fault = Number.isInteger(year) ? yearFault(year) : ({ fault: 'year' } as const)
      if (!fault) return true
      const text = dateFaultText(fault)
      return req.i18n?.language === 'en' ? text.en : text.th
    },
    admin: { components: { Field: '/src/shared/admin/BuddhistYearField#BuddhistYearField' } },
  }
}
