import { notFound } from 'next/navigation'
import { itemHref, type ItemKind } from '@/editorial/kinds'
import { decodeSegment } from './decodeSegment'
import { followRedirect } from './followRedirect'

/** The item an address names; where it has moved, the visitor is led there, else the page is not found. */
export async function openItem<Item>({
  kind,
  params,
  find,
}: {
  kind: ItemKind
  params: Promise<{ slug: string }>
  find: (slug: string) => Promise<Item | null>
}): Promise<Item> {
  const slug = decodeSegment((await params).slug)
  if (slug === null) notFound()
  return (await find(slug)) ?? followRedirect(itemHref({ kind, slug }))
}
