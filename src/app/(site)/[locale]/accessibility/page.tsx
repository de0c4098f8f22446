import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LastingPage } from '@/office/components/LastingPage'
import { findPage } from '@/office/queries'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

async function openPage({ params }: LocalePage) {
  await readLanguage(params)
  return (await findPage('accessibility')) ?? notFound()
}

export async function generateMetadata(props: LocalePage): Promise<Metadata> {
  const { title, summary, languages } = await openPage(props)
  return pageMetadata({
    title: title ?? '',
    description: summary,
    path: '/accessibility',
    languages,
  })
}

export default async function AccessibilityPage(props: LocalePage) {
  return <LastingPage page={await openPage(props)} />
}
