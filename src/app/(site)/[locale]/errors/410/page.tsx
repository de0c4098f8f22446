import type { Metadata } from 'next'
import { ErrorPage } from '@/site/components/ErrorPage'
import { readLanguage } from '@/site/pageLanguage'
import type { LocalePage } from '@/site/pageProps'
import { ERRORS } from '@/site/words'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return { title: say(ERRORS[410].title), robots: { index: false } }
}

/** Drawn by the front door in place of what failed; it gives the page its status. */
export default async function GonePage({ params }: LocalePage) {
  await readLanguage(params)
  return <ErrorPage title={ERRORS[410].title} lines={[...ERRORS[410].lines]} />
}
