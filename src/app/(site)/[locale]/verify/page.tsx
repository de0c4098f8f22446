import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { verifyHref } from '@/library/credit/certificateHref'
import { VerifyForm } from '@/library/credit/components/VerifyForm'
import { CREDIT_WORDS } from '@/library/credit/words'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage, PageWithParams } from '@/site/pageProps'
import { readText } from '@/site/parseParams'

export const dynamic = 'force-dynamic'

const TYPED_MAX = 40

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({ title: say(CREDIT_WORDS.verify), path: '/verify', isIndexed: false })
}

export default async function VerifyPage({ params, searchParams }: PageWithParams) {
  const { href, say } = await readLanguage(params)
  const typed = readText((await searchParams).no, TYPED_MAX)
  // A slash in an address would be a folder.
  if (typed) redirect(href(verifyHref(typed.replaceAll('/', '-').replaceAll('\\', '-'))))
  return (
    <div className="wrap">
      <PageHead title={say(CREDIT_WORDS.verify)}>
        <p>{say(CREDIT_WORDS.about)}</p>
      </PageHead>
      <div className="article">
        <VerifyForm />
      </div>
    </div>
  )
}
