import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ProcessParts } from '@/office/components/ProcessParts'
import { ThaiOnlyNote } from '@/office/components/ThaiOnlyNote'
import { parseProcessNumber } from '@/office/parseProcessNumber'
import { findProcess } from '@/office/queries'
import { processNumber, WORDS } from '@/office/words'
import { PageHead } from '@/site/components/PageHead'
import { decodeSegment } from '@/site/decodeSegment'
import { ENGLISH } from '@/site/language'
import { pageLanguage, readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

interface ProcessPageProps {
  params: Promise<{ locale: string; no: string }>
}

/** Thai digits and leading zeros lead to the one address of a process. */
async function openProcess({ params }: ProcessPageProps) {
  const lang = await readLanguage(params)
  const typed = decodeSegment((await params).no) ?? ''
  const no = parseProcessNumber(typed)
  if (no === null) notFound()
  if (typed !== String(no)) permanentRedirect(lang.href(`/processes/${no}`))
  return (await findProcess(no)) ?? notFound()
}

/** Number and name; on an English page the number alone stands for a name in Thai. */
function titleOf({ no, name }: { no: number; name: string }): string {
  const lang = pageLanguage()
  const number = lang.say(processNumber(no))
  return lang.langOf(name) ? number : `${number} ${name}`
}

export async function generateMetadata(props: ProcessPageProps): Promise<Metadata> {
  const process = await openProcess(props)
  const { locale } = pageLanguage()
  return pageMetadata({
    title: titleOf(process),
    description: locale === 'th' ? process.scope : undefined,
    path: `/processes/${process.no}`,
    languages: ENGLISH.langOf(process.name) ? ['th'] : undefined,
  })
}

export default async function ProcessPage(props: ProcessPageProps) {
  const process = await openProcess(props)
  const { name, fullTitle } = process
  const { langOf, say } = pageLanguage()
  const title = titleOf(process)
  const names = [title.includes(name) ? '' : name, fullTitle === name ? '' : fullTitle]
  return (
    <div className="wrap">
      <PageHead title={title} trail={[{ label: say(WORDS.processes), href: '/processes' }]}>
        {names.map((text) =>
          text ? (
            <p key={text} lang={langOf(text)}>
              {text}
            </p>
          ) : null,
        )}
      </PageHead>
      <article className="article">
        <ThaiOnlyNote texts={[name]} />
        <ProcessParts process={process} />
      </article>
    </div>
  )
}
