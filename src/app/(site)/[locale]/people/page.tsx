import type { Metadata } from 'next'
import { PersonCard } from '@/office/components/PersonCard'
import { findPeople } from '@/office/people/findPeople'
import { groupPeople } from '@/office/people/groupPeople'
import { PEOPLE } from '@/office/people/words'
import { findUnits } from '@/office/queries'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({
    title: say(PEOPLE.title),
    description: say(PEOPLE.description),
    path: '/people',
  })
}

export default async function PeoplePage({ params }: LocalePage) {
  const { href, langOf, say } = await readLanguage(params)
  const [people, units] = await Promise.all([findPeople(), findUnits()])
  const groups = groupPeople({ people, units })
  // Where nobody belongs to a unit, a heading that says so would only be in the way.
  const hasUnits = groups.some(({ unit }) => unit)

  return (
    <div className="wrap">
      <PageHead title={say(PEOPLE.title)} />
      {groups.map(({ unit, people: members }) => (
        <section key={unit?.id ?? ''} className="people-group">
          {unit ? (
            <h2>
              <a
                href={href(`/units/${encodeURIComponent(unit.slug ?? '')}`)}
                lang={langOf(unit.name)}
              >
                {unit.name}
              </a>
            </h2>
          ) : hasUnits ? (
            <h2>{say(PEOPLE.withoutUnit)}</h2>
          ) : null}
          <ul className="people">
            {members.map((person) => (
              <PersonCard key={person.id} person={person} heading={hasUnits ? 'h3' : 'h2'} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 ? (
        <EmptyState title={say(PEOPLE.none)}>
          <p>{say(PEOPLE.meanwhile)}</p>
          <ul>
            <li>
              <a href={href('/about')}>{say(PEOPLE.units)}</a>
            </li>
            <li>
              <a href={href('/contact')}>{say(PEOPLE.contact)}</a>
            </li>
          </ul>
        </EmptyState>
      ) : null}
    </div>
  )
}
