import type { DateField } from 'payload'
import { dateValueFault } from '../dateValue'
import type { Label } from '../label'
import { TIME_ZONE } from '../thaiDate'

/** A date that the admin shows and takes in the Buddhist era, Bangkok time; the API keeps ISO. */
export function dateField({
  name,
  label,
  description,
  withTime = false,
  index = false,
}: {
  name: string
  label: Label
  description?: Label
  withTime?: boolean
  index?: boolean
}): DateField {
  return {
    name,
    type: 'date',
    label,
    index,
    // Payload's own would take `5/12/2026` for the twelfth of May.
    validate: (value: unknown, { required, req }) => {
      if (value == null || value === '') return required ? req.t('validation:required') : true
      const fault = dateValueFault({ value, withTime })
      return fault ? (req.i18n?.language === 'en' ? fault.en : fault.th) : true
    },
    admin: {
      ...(description ? { description } : {}),
      date: {
        pickerAppearance: withTime ? 'dayAndTime' : 'dayOnly',
        displayFormat: withTime ? 'd MMM yyyy HH:mm' : 'd MMM yyyy',
      },
      components: {
        Cell: '/src/shared/admin/BuddhistDateCell#BuddhistDateCell',
        Field: '/src/shared/admin/BuddhistDateField#BuddhistDateField',
      },
    },
    custom: { timeZone: TIME_ZONE, withTime },
  }
}
