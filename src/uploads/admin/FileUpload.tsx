'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { Media } from '@/payload-types'
import { FileCard } from './FileCard'

/** The head of a file's page: Payload's own field where a file is chosen, what we know of it once it is there. */
export function FileUpload() {
  const { data, initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  if (data?.id && data.filename) return <FileCard file={data as Media} />

  const { upload } = getEntityConfig({ collectionSlug: 'media' })
  return <Upload collectionSlug="media" initialState={initialState} uploadConfig={upload} />
}
