import type { Metadata } from 'next'
import { LibraryArticle } from '@/library/components/LibraryArticle'
import { LibraryEnd } from '@/library/components/LibraryEnd'
import { NewerEdition } from '@/library/components/NewerEdition'
import { findTeachingMedium } from '@/library/queries'
import { WORDS } from '@/library/words'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })
  return itemMetadata({ kind: 'teaching-media', item })
}

export default async function TeachingMediumPage({ params }: ItemPage) {
  const lang = await readLanguage(params)
  const item = await openItem({ kind: 'teaching-media', params, find: findTeachingMedium })
  const title = item.title ?? ''
  const trail = [
    { label: lang.say(WORDS.library), href: '/library' },
    { label: lang.say(WORDS.media), href: '/library?kind=media' },
  ]
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <NewerEdition collection="teaching-media" id={item.id} />
      <LibraryArticle item={item} kind={WORDS.medium} />
      <LibraryEnd collection="teaching-media" item={item} />
    </div>
  )
}
