import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { itemHref } from '@/editorial/kinds'
import { ErrorSummary } from '@/site/components/form/ErrorSummary'
import { showForm } from '@/site/components/form/shownForm'
import { FORM_WORDS } from '@/site/components/form/words'
import { PageHead } from '@/site/components/PageHead'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { ItemPage } from '@/site/pageProps'
import { readFormState } from '@/site/readFormState'
import type { LibraryCollection } from '../findLibrary'
import { findInnovation, findTeachingMedium, type LibraryItem } from '../queries'
import { WORDS as LIBRARY_WORDS } from '../words'
import { ITEM_FORMS, type ItemFormName } from './forms'
import { VOICE_WORDS as WORDS } from './words'

const FINDERS: Record<LibraryCollection, (slug: string) => Promise<LibraryItem | null>> = {
  'teaching-media': findTeachingMedium,
  innovations: findInnovation,
}

/** The page of a form about an item of this kind: the form, what is wrong with it, or thanks. */
export function itemFormPage({
  kind,
  form: name,
}: {
  kind: LibraryCollection
  form: ItemFormName
}) {
  const form = ITEM_FORMS[name]

  async function open(params: ItemPage['params']) {
    const item = await openItem({ kind, params, find: FINDERS[kind] })
    if (item.stage !== 'published') notFound()
    const itemPath = itemHref({ kind, slug: item.slug ?? '' })
    return { title: item.title ?? '', itemPath, path: `${itemPath}/${form.segment}` }
  }

  return {
    async generateMetadata({ params }: ItemPage): Promise<Metadata> {
      const { say } = await readLanguage(params)
      const { title, path } = await open(params)
      const state = await readFormState(name)
      const about = `${say(form.title)}: ${title}`
      const shown = {
        shown: about,
        again: `${say(FORM_WORDS.titlePrefix)}: ${about}`,
        accepted: say(form.received),
      }[state?.kind ?? 'shown']
      return pageMetadata({ title: shown, path, isIndexed: false })
    },

    async Page({ params }: ItemPage) {
      const { href, langOf, say } = await readLanguage(params)
      const { title, itemPath, path } = await open(params)
      const state = await readFormState(name)
      const shown = showForm({ form: name, state, wording: form.wording })
      const isAccepted = state?.kind === 'accepted'
      return (
        <div className="wrap">
          <ErrorSummary shown={shown} />
          <PageHead
            title={say(isAccepted ? form.received : form.title)}
            trail={[
              { label: say(LIBRARY_WORDS.library), href: '/library' },
              { label: title, href: itemPath },
            ]}
          >
            <p>
              {say(WORDS.about)}{' '}
              <a href={href(itemPath)} lang={langOf(title)}>
                {title}
              </a>
            </p>
          </PageHead>
          <div className="article">
            {isAccepted ? (
              <div className="receipt">
                <p>{say(form.receivedNote)}</p>
                <p>
                  <a href={href(itemPath)}>{say(WORDS.back)}</a>
                </p>
              </div>
            ) : (
              form.draw({ shown, path })
            )}
          </div>
        </div>
      )
    },
  }
}
