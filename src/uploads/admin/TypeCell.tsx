'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { fileType } from '@/shared/fileSize'
import './files.css'

/** What kind of file it is, with its picture where it has one. */
export function TypeCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const type = fileType(typeof cellData === 'string' ? cellData : null)
  const picture: unknown = rowData?.thumbnailURL
  return (
    <span className="file-type">
      {typeof picture === 'string' ? (
        <img src={picture} alt="" width={48} height={36} loading="lazy" />
      ) : null}
      {i18n.language === 'en' ? type.en : type.th}
    </span>
  )
}
