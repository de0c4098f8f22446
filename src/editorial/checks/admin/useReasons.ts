'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'

interface Field {
  value?: unknown
}

/**
 * The reasons written for findings. They are rows of the form's own `accepted`, which has no other field to be seen,
 * and so they are saved with it.
 */
export function useReasons() {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const count = (fields.accepted?.rows ?? []).length
  const rows = Array.from({ length: count }, (_, at) => ({
    key: String((fields[`accepted.${at}.key`] as Field | undefined)?.value ?? ''),
    reason: String((fields[`accepted.${at}.reason`] as Field | undefined)?.value ?? ''),
  }))

  return {
    reasonFor: (key: string) => rows.findLast((row) => row.key === key)?.reason ?? '',
    write(key: string, reason: string) {
      const at = rows.findLastIndex((row) => row.key === key)
      if (at >= 0) {
        dispatch({ type: 'UPDATE', path: `accepted.${at}.reason`, value: reason, valid: true })
      } else {
        dispatch({
          type: 'ADD_ROW',
          path: 'accepted',
          rowIndex: count,
          subFieldState: { key: stateOf(key), reason: stateOf(reason) },
        })
      }
      setModified(true)
    },
  }
}

const stateOf = (value: string) => ({
  initialValue: value,
  passesCondition: true,
  valid: true,
  value,
})
