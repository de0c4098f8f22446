import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { pageLanguage } from '@/site/pageLanguage'
import type { InnovationItem } from '../queries'
import { WORDS } from '../words'
import { InnovationStory } from './InnovationStory'
import { LibraryArticle } from './LibraryArticle'
import { LibraryEnd } from './LibraryEnd'
import { NewerEdition } from './NewerEdition'

/** Everything on an innovation's page, for its address and for the preview. */
export function InnovationPage({ item }: { item: InnovationItem }) {
  const { say } = pageLanguage()
  const title = item.title ?? ''
  const trail = [
    { label: say(WORDS.library), href: '/library' },
    { label: say(WORDS.innovations), href: '/library?kind=innovations' },
  ]
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <NewerEdition collection="innovations" id={item.id} />
      <LibraryArticle item={item} collection="innovations">
        <InnovationStory item={item} />
      </LibraryArticle>
      <LibraryEnd collection="innovations" item={item} />
    </div>
  )
}
