import type { Metadata } from 'next'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { findDuties, findProcesses } from '@/office/queries'
import { dutiesOf, processNumber, WORDS } from '@/office/words'
import { idOf } from '@/shared/idOf'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const lang = await readLanguage(params)
  const { groupName } = await getSite()
  return pageMetadata({
    title: lang.say(WORDS.duties),
    description: groupName ? lang.say(dutiesOf(groupName)) : undefined,
    path: '/about/duties',
  })
}

export default async function DutiesPage({ params }: LocalePage) {
  const lang = await readLanguage(params)
  const [site, duties, processes] = await Promise.all([getSite(), findDuties(), findProcesses()])
  const processesOf = (duty: string) =>
    processes.filter((process) => process.duties?.some((held) => idOf(held) === duty))

  return (
    <div className="wrap">
      <PageHead
        title={lang.say(WORDS.duties)}
        trail={[{ label: lang.say(WORDS.about), href: '/about' }]}
      >
        {site.groupName ? <p lang={lang.langOf(site.groupName)}>{site.groupName}</p> : null}
      </PageHead>
      {duties.length > 0 ? (
        <div className="article">
          <ThaiOnlyNote texts={duties.map(({ text }) => text)} />
          <ol className="numbered">
            {duties.map(({ id, no, text }) => (
              <li key={id} id={`duty-${no}`}>
                <span className="step-number">{no}</span>
                <span className="lines" lang={lang.langOf(text)}>
                  {text}
                </span>
                {processesOf(id).map((process) => (
                  <span key={process.id} className="step-actor">
                    <a href={lang.href(`/processes/${process.no}`)}>
                      {lang.say(processNumber(process.no))}{' '}
                      <span lang={lang.langOf(process.name)}>{process.name}</span>
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <EmptyState title={lang.say(WORDS.noDuties)} />
      )}
    </div>
  )
}
