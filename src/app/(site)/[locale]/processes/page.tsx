import type { Metadata } from 'next'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { findProcesses } from '@/office/queries'
import { WORDS } from '@/office/words'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const lang = await readLanguage(params)
  return pageMetadata({
    title: lang.say(WORDS.processes),
    description: lang.say(WORDS.aboutProcesses),
    path: '/processes',
  })
}

export default async function ProcessesPage({ params }: LocalePage) {
  const { href, langOf, say } = await readLanguage(params)
  const processes = await findProcesses()
  return (
    <div className="wrap">
      <PageHead title={say(WORDS.processes)} trail={[{ label: say(WORDS.about), href: '/about' }]}>
        <p>{say(WORDS.aboutProcesses)}</p>
      </PageHead>
      {processes.length > 0 ? (
        <div className="article">
          <ThaiOnlyNote texts={processes.map(({ name }) => name)} />
          <ol className="numbered">
            {processes.map(({ id, no, name }) => (
              <li key={id}>
                <span className="step-number">{no}</span>
                <a href={href(`/processes/${no}`)} lang={langOf(name)}>
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <EmptyState title={say(WORDS.noProcesses)} />
      )}
    </div>
  )
}
