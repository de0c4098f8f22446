import type { Metadata } from 'next'
import { DocumentGroup } from '@/office/components/DocumentGroup'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { findDocuments } from '@/office/queries'
import { DOCUMENT_GROUPS, WORDS } from '@/office/words'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const lang = await readLanguage(params)
  return pageMetadata({
    title: lang.say(WORDS.documents),
    description: lang.say(WORDS.aboutDocuments),
    path: '/documents',
  })
}

export default async function DocumentsPage({ params }: LocalePage) {
  const lang = await readLanguage(params)
  const documents = await findDocuments()
  const groups = [
    ...Object.entries(DOCUMENT_GROUPS).map(([kind, name]) => ({
      title: lang.say(name),
      documents: documents.filter((document) => document.kind === kind),
    })),
    {
      title: lang.say(WORDS.otherDocuments),
      documents: documents.filter(({ kind }) => !kind),
    },
  ].filter((group) => group.documents.length > 0)

  return (
    <div className="wrap">
      <PageHead title={lang.say(WORDS.documents)}>
        <p>{lang.say(WORDS.aboutDocuments)}</p>
      </PageHead>
      <div className="article">
        <ThaiOnlyNote texts={documents.map(({ title }) => title)} />
      </div>
      {groups.length > 0 ? (
        groups.map((group) => <DocumentGroup key={group.title} {...group} />)
      ) : (
        <EmptyState title={lang.say(WORDS.noDocuments)} />
      )}
    </div>
  )
}
