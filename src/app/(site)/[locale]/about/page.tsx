import type { Metadata } from 'next'
import { Powers } from '@/office/components/Powers'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { UnitRows } from '@/office/components/UnitRows'
import { findPage, findUnits } from '@/office/queries'
import { aboutOffice, WORDS } from '@/office/words'
import { ContactLines } from '@/site/components/ContactLines'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'
import { RichText } from '@/site/richText/RichText'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const lang = await readLanguage(params)
  const { officeName } = await getSite()
  return pageMetadata({
    title: lang.say(WORDS.about),
    description: lang.say(aboutOffice(officeName)),
    path: '/about',
  })
}

const WORK = [
  { name: WORDS.duties, href: '/about/duties' },
  { name: WORDS.processes, href: '/processes' },
  { name: WORDS.lawsAndDocuments, href: '/documents' },
]

export default async function AboutPage({ params }: LocalePage) {
  const { href, langOf, say } = await readLanguage(params)
  const [site, page, units] = await Promise.all([getSite(), findPage('about'), findUnits()])
  const intro = page?.stage === 'published' ? page : undefined

  return (
    <div className="wrap">
      <PageHead title={say(WORDS.about)}>
        {[site.groupName, site.officeName].filter(Boolean).map((name) => (
          <p key={name} lang={langOf(name)}>
            {name}
          </p>
        ))}
      </PageHead>
      <div className="article">
        <ThaiOnlyNote
          texts={[
            intro?.language === 'th' ? intro.title : '',
            ...site.powers.map(({ text }) => text),
          ]}
        />
        {intro ? <RichText value={intro.body} language={intro.language} /> : null}
        {site.parentBodies.length > 0 ? (
          <section className="prose">
            <h2>{say(WORDS.parentBodies)}</h2>
            <ul>
              {site.parentBodies.map((name) => (
                <li key={name} lang={langOf(name)}>
                  {name}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <UnitRows units={units} />
        <section className="prose">
          <h2>{say(WORDS.work)}</h2>
          <ul>
            {WORK.map((link) => (
              <li key={link.href}>
                <a href={href(link.href)}>{say(link.name)}</a>
              </li>
            ))}
          </ul>
        </section>
        {site.powers.length > 0 ? (
          <section>
            <h2>{say(WORDS.officePowers)}</h2>
            <Powers powers={site.powers} />
          </section>
        ) : null}
      </div>
      <ContactLines contact={site.contact} />
    </div>
  )
}
