'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { ChecksAnswer, ShownIssue } from '../checksEndpoints'

/** After the last change of the form. */
const PAUSE_MS = 1_000

/** The last answer: the panel beside the form and the dialog ask for the same. */
let last: { question: string; answer: Promise<ShownIssue[] | null> } | undefined

export interface Checks {
  /** Undefined until the first answer; null for those who may not ask. */
  issues: ShownIssue[] | null | undefined
  /** Whether the form has changed since the answer that is shown. */
  isAsking: boolean
}

/** What stands in the way of publishing the form as it stands, saved or not; asked anew once typing pauses. */
export function useChecks(): Checks {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const [shown, setShown] = useState<Checks>({ issues: undefined, isAsking: true })
  const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}/checks?locale=${locale}`

  useEffect(() => {
    let isStale = false
    const timer = setTimeout(
      () => {
        const { accepted: _, ...form } = reduceFieldsToValues(fields, true)
        const question = `${path}\n${JSON.stringify(form)}`
        if (last?.question === question) {
          void last.answer.then((issues) => !isStale && setShown({ issues, isAsking: false }))
          return
        }
        setShown(({ issues }) => ({ issues, isAsking: true }))
        last = { question, answer: ask({ path, form }) }
        void last.answer.then((issues) => !isStale && setShown({ issues, isAsking: false }))
      },
      last ? PAUSE_MS : 0,
    )
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [fields, path])
  return shown
}

async function ask({ path, form }: { path: string; form: object }): Promise<ShownIssue[] | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(form),
    })
    return response.ok ? ((await response.json()) as ChecksAnswer).issues : null
  } catch {
    return null
  }
}
