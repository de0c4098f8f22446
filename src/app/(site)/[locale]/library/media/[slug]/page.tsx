import type { Metadata } from 'next'
import { LibraryArticle } from '@/library/components/LibraryArticle'
import { LibraryEnd } from '@/library/components/LibraryEnd'
import { findTeachingMedium } from '@/library/queries'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

const TRAIL = [
  { label: 'คลังสื่อและนวัตกรรม', href: '/library' },
  { label: 'สื่อการเรียนรู้', href: '/library?kind=media' },
]

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  const item = await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })
  return itemMetadata({ kind: 'teaching-media', item })
}

export default async function TeachingMediumPage({ params }: ItemPage) {
  const item = await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })
  const title = item.title ?? ''
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={TRAIL} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={TRAIL} here={title} />
      <LibraryArticle item={item} kindLabel="สื่อการเรียนรู้" />
      <LibraryEnd collection="teaching-media" item={item} />
    </div>
  )
}
