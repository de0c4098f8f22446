import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { pageLanguage } from '@/site/pageLanguage'
import type { TeachingMediumItem } from '../queries'
import { WORDS } from '../words'
import { LibraryArticle } from './LibraryArticle'
import { LibraryEnd } from './LibraryEnd'
import { NewerEdition } from './NewerEdition'

/** Everything on a teaching medium's page, for its address and for the preview. */
export function TeachingMediumPage({ item }: { item: TeachingMediumItem }) {
  const { say } = pageLanguage()
  const title = item.title ?? ''
  const trail = [
    { label: say(WORDS.library), href: '/library' },
    { label: say(WORDS.media), href: '/library?kind=media' },
  ]
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <NewerEdition collection="teaching-media" id={item.id} />
      <LibraryArticle item={item} collection="teaching-media" />
      <LibraryEnd collection="teaching-media" item={item} />
    </div>
  )
}
