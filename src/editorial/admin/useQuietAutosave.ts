'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * While something in the form is incomplete, a row without its file for one, Payload's saving by itself waits: it
 * does so where the form counts as sent and a field as wrong. Else each pause in typing would end in a refusal.
 */
export function useQuietAutosave(): void {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { setSubmitted } = useForm()
  const isSubmitted = useFormSubmitted()
  const hasFault = Object.values(fields).some(({ valid }) => valid === false)

  useEffect(() => {
    if (id && hasFault !== isSubmitted) setSubmitted(hasFault)
  }, [hasFault, id, isSubmitted, setSubmitted])
}
