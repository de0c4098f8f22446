import { itemHref } from '@/editorial/kinds'
import { showForm } from '@/site/components/form/shownForm'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryCollection } from '../findLibrary'
import { RateForm } from '../ratings/RateForm'
import { AcceptedUses } from '../uses/AcceptedUses'
import { ITEM_FORMS } from './forms'
import { RATING_ISSUES, VOICE_WORDS as WORDS } from './words'

/** What people told of an item, and how to tell more: a use in class, a rating, a problem. */
export function ItemVoices({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: { id: string; slug?: string | null }
}) {
  const { href, say } = pageLanguage()
  const path = itemHref({ kind: collection, slug: item.slug ?? '' })
  const shown = showForm({ form: 'item-rating', state: undefined, wording: RATING_ISSUES })
  return (
    <Section title={say(WORDS.voices)}>
      <div className="item-voices">
        <AcceptedUses collection={collection} id={item.id} />
        <p>
          <a className="button" href={href(`${path}/${ITEM_FORMS['item-use'].segment}`)}>
            {say(WORDS.useTitle)}
          </a>
        </p>
        <details className="rate">
          <summary>{say(WORDS.rateTitle)}</summary>
          <RateForm shown={shown} path={`${path}/${ITEM_FORMS['item-rating'].segment}`} />
        </details>
        <p>
          <a href={href(`${path}/${ITEM_FORMS['item-report'].segment}`)} rel="nofollow">
            {say(WORDS.reportLink)}
          </a>
        </p>
      </div>
    </Section>
  )
}
