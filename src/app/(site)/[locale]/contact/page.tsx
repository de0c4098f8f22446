import type { Metadata } from 'next'
import { ContactForm } from '@/notices/components/ContactForm'
import { ContactReceived } from '@/notices/components/ContactReceived'
import { SUBJECT_MAX } from '@/notices/contactForm'
import { aboutContact, CONTACT_ISSUES, CONTACT_WORDS as WORDS } from '@/notices/words'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { findPage } from '@/office/queries'
import { ContactLines } from '@/site/components/ContactLines'
import { ErrorSummary } from '@/site/components/form/ErrorSummary'
import { showForm } from '@/site/components/form/shownForm'
import { FORM_WORDS } from '@/site/components/form/words'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage, PageWithParams } from '@/site/pageProps'
import { readText } from '@/site/parseParams'
import { readFormState } from '@/site/readFormState'
import { RichText } from '@/site/richText/RichText'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  const state = await readFormState('contact')
  const { groupName, officeName } = await getSite()
  const description = say(aboutContact([groupName, officeName].filter(Boolean).join(' ')))
  const title = {
    shown: say(WORDS.title),
    again: `${say(FORM_WORDS.titlePrefix)}: ${say(WORDS.title)}`,
    accepted: say(WORDS.received),
  }[state?.kind ?? 'shown']
  return pageMetadata({ title, description, path: '/contact', isIndexed: !state })
}

export default async function ContactPage({ params, searchParams }: PageWithParams) {
  const { langOf, say } = await readLanguage(params)
  const [{ groupName, officeName, contact }, page, state] = await Promise.all([
    getSite(),
    findPage('contact'),
    readFormState('contact'),
  ])
  const intro = page?.stage === 'published' ? page : undefined
  const shown = showForm({
    form: 'contact',
    state,
    wording: CONTACT_ISSUES,
    // Pages that lead here say what about, such as a search that found nothing.
    given: { subject: readText((await searchParams).subject, SUBJECT_MAX) },
  })
  const lines = (
    <ContactLines contact={contact} more={{ label: say(WORDS.about), href: '/about' }} />
  )

  if (state?.kind === 'accepted') {
    return (
      <div className="wrap">
        <PageHead
          title={say(WORDS.received)}
          trail={[{ label: say(WORDS.title), href: '/contact' }]}
        />
        <div className="article">
          <ContactReceived number={state.number} />
          {lines}
        </div>
      </div>
    )
  }
  return (
    <div className="wrap">
      <ErrorSummary shown={shown} />
      <PageHead title={say(WORDS.title)}>
        {[groupName, officeName].filter(Boolean).map((name) => (
          <p key={name} lang={langOf(name)}>
            {name}
          </p>
        ))}
      </PageHead>
      <div className="article">
        <ThaiOnlyNote texts={[intro?.language === 'th' ? intro.title : '', contact.address]} />
        {intro ? <RichText value={intro.body} language={intro.language} /> : null}
        {lines}
        <ContactForm shown={shown} />
      </div>
    </div>
  )
}
