import type { Metadata } from 'next'
import { LibraryArticle } from '@/library/components/LibraryArticle'
import { LibraryEnd } from '@/library/components/LibraryEnd'
import { InnovationStory } from '@/library/components/InnovationStory'
import { findInnovation } from '@/library/queries'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

const TRAIL = [
  { label: 'คลังสื่อและนวัตกรรม', href: '/library' },
  { label: 'นวัตกรรม', href: '/library?kind=innovations' },
]

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  const item = await openItem({ kind: 'innovations', params, find: findInnovation })
  return itemMetadata({ kind: 'innovations', item })
}

export default async function InnovationPage({ params }: ItemPage) {
  const item = await openItem({ kind: 'innovations', params, find: findInnovation })
  const title = item.title ?? ''
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={TRAIL} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={TRAIL} here={title} />
      <LibraryArticle item={item} kindLabel="นวัตกรรม">
        <InnovationStory item={item} />
      </LibraryArticle>
      <LibraryEnd collection="innovations" item={item} />
    </div>
  )
}
