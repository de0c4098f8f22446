import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LastingPage } from '@/office/components/LastingPage'
import { findPage } from '@/office/queries'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

const openPage = async () => (await findPage('accessibility')) ?? notFound()

export async function generateMetadata(): Promise<Metadata> {
  const { title, summary } = await openPage()
  return pageMetadata({ title: title ?? '', description: summary, path: '/accessibility' })
}

export default async function AccessibilityPage() {
  return <LastingPage page={await openPage()} />
}
