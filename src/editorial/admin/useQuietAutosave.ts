'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'
import { hasBlankRow } from './hasBlankRow'

/**
 * While a row lacks what it must have, a file for one, Payload's saving by itself waits: it does so where the form
 * counts as sent and a field as wrong. Else each pause in typing would end in a refusal.
 */
export function useQuietAutosave(): void {
  const { id, docConfig } = useDocumentInfo()
  const [values] = useAllFormFields()
  const { setSubmitted } = useForm()
  const isSubmitted = useFormSubmitted()
  const fields = docConfig?.fields ?? []
  const isIncomplete =
    Object.values(values).some(({ valid }) => valid === false) || hasBlankRow({ fields, values })

  useEffect(() => {
    if (id && isIncomplete !== isSubmitted) setSubmitted(isIncomplete)
  }, [id, isIncomplete, isSubmitted, setSubmitted])
}
