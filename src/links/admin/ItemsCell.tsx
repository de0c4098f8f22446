'use client'

import { useConfig, useListRelationships, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { Fragment, useEffect } from 'react'
import { ITEM_KINDS, type ItemKind } from '@/editorial/kinds'

const SHOWN = 3

/** The items that hold a link, each leading to its page in the admin; titles as this reader may see them. */
export function ItemsCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { documents, getRelationships } = useListRelationships()
  const items = (cellData ?? []) as { relationTo: ItemKind; value: string }[]
  const shown = items.slice(0, SHOWN)
  const key = shown.map(({ value }) => value).join()

  useEffect(() => getRelationships(shown), [key])

  const nameOf = ({ relationTo, value }: (typeof shown)[number]) => {
    const item = documents[relationTo]?.[value] as { title?: string } | false | null | undefined
    const kind = ITEM_KINDS[relationTo].label
    return (item && item.title) || (i18n.language === 'en' ? kind.en : kind.th)
  }
  return (
    <>
      {shown.map((item, at) => (
        <Fragment key={item.value}>
          {at > 0 ? ', ' : null}
          <a href={`${config.routes.admin}/collections/${item.relationTo}/${item.value}`}>
            {nameOf(item)}
          </a>
        </Fragment>
      ))}
      {items.length > SHOWN ? ` +${items.length - SHOWN}` : null}
    </>
  )
}
