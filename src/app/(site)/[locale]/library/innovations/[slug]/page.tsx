import type { Metadata } from 'next'
import { LibraryArticle } from '@/library/components/LibraryArticle'
import { LibraryEnd } from '@/library/components/LibraryEnd'
import { NewerEdition } from '@/library/components/NewerEdition'
import { InnovationStory } from '@/library/components/InnovationStory'
import { findInnovation } from '@/library/queries'
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
  const item = await openItem({ kind: 'innovations', params, find: findInnovation })
  return itemMetadata({ kind: 'innovations', item })
}

export default async function InnovationPage({ params }: ItemPage) {
  const lang = await readLanguage(params)
  const item = await openItem({ kind: 'innovations', params, find: findInnovation })
  const title = item.title ?? ''
  const trail = [
    { label: lang.say(WORDS.library), href: '/library' },
    { label: lang.say(WORDS.innovations), href: '/library?kind=innovations' },
  ]
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <NewerEdition collection="innovations" id={item.id} />
      <LibraryArticle item={item} kind={WORDS.innovation}>
        <InnovationStory item={item} />
      </LibraryArticle>
      <LibraryEnd collection="innovations" item={item} />
    </div>
  )
}
