'use client'

import { CopyToClipboard } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import type { Media } from '@/payload-types'
import { useSay } from '@/shared/admin/useSay'
import { fileSize, fileType } from '@/shared/fileSize'
import { fileVersion } from '../fileVersion'
import { FilePreview } from './FilePreview'
import { FILE_WORDS } from './fileWords'
import { ReplaceFile } from './ReplaceFile'
import './files.css'

const noChange = () => () => undefined

/** A file as staff know it: what it looks like, its facts, its public address, and the way to replace it. */
export function FileCard({ file }: { file: Media }) {
  const say = useSay()
  const { id, originalName, filename, isPublic } = file
  const path = `/files/${id}/${encodeURIComponent(originalName || 'file')}`
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => '',
  )
  const version = `?v=${fileVersion(filename)}`
  return (
    <section aria-label={originalName || filename || ''} className="file-card field-type">
      <FilePreview file={file} href={`${path}${version}`} version={version} />
      <div className="file-card__about">
        <p className="file-card__name">{originalName || filename}</p>
        <p>{factsOf(file, say).join(' · ')}</p>
        <p className="file-card__address">
          <strong>{say(FILE_WORDS.address)}</strong>{' '}
          <a href={`${path}${version}`} rel="noreferrer" target="_blank">
            <code>{decodeURIComponent(path)}</code>
          </a>{' '}
          <CopyToClipboard value={`${origin}${path}`} />
        </p>
        {isPublic ? null : <p className="field-description">{say(FILE_WORDS.notPublic)}</p>}
        <ReplaceFile file={file} />
      </div>
    </section>
  )
}

function factsOf(file: Media, say: ReturnType<typeof useSay>): string[] {
  const { mimeType, filesize, width, height, pages, duration } = file
  return [
    say(fileType(mimeType)),
    ...(filesize ? [fileSize(filesize)] : []),
    ...(width && height ? [`${width} × ${height}`] : []),
    ...(pages ? [say(FILE_WORDS.pages).replace('{}', String(pages))] : []),
    ...(duration ? [say(FILE_WORDS.long).replace('{}', clockOf(duration))] : []),
  ]
}

/** Minutes and seconds: `3:07`. */
const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
