import type { DateField } from 'payload'
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
    admin: {
      ...(description ? { description } : {}),
      date: {
        pickerAppearance: withTime ? 'dayAndTime' : 'dayOnly',
        displayFormat: withTime ? 'd MMM yyyy HH:mm' : 'd MMM yyyy',
      },
      components: {
        Cell: '/src/shared/admin/BuddhistDateCell#BuddhistDateCell',
        afterInput: ['/src/shared/admin/BuddhistDateHint#BuddhistDateHint'],
      },
    },
    custom: { timeZone: TIME_ZONE, withTime },
  }
}
