'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { PostPreviewAnswer } from '../compose/previewPost'

/** After the last change of the form. */
const PAUSE_MS = 800

/** What the preview is made of. */
const ASKED = [
  'title',
  'summary',
  'tags',
  'cover',
  'gallery',
  'facebook',
  'visibility',
  'publishedAt',
  'expiresAt',
]

export interface PostPreviewState {
  isShared: boolean
  preview: PostPreviewAnswer | undefined
  hasFailed: boolean
}

/** How the post would look as the form stands, saved or not; asked anew once typing pauses. */
export function usePostPreview(): PostPreviewState {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const [preview, setPreview] = useState<PostPreviewAnswer>()
  const [hasFailed, setFailed] = useState(false)
  const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}/facebook-preview?locale=${locale}`
  const form = reduceFieldsToValues(fields, true) as Record<string, unknown>
  const isShared = Boolean((form.facebook as { share?: boolean } | undefined)?.share)
  const body = JSON.stringify(Object.fromEntries(ASKED.map((name) => [name, form[name]])))
  const saved = String(data?.updatedAt ?? '')

  useEffect(() => {
    if (!isShared) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void ask({ path, body, signal: asking.signal }).then((answer) => {
        if (asking.signal.aborted) return
        if (answer) setPreview(answer)
        setFailed(!answer)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [path, body, saved, isShared])
  return { isShared, preview, hasFailed }
}

const ask = ({ path, body, signal }: { path: string; body: string; signal: AbortSignal }) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body,
    signal,
  })
    .then((answer) => (answer.ok ? (answer.json() as Promise<PostPreviewAnswer>) : undefined))
    .catch(() => undefined)
