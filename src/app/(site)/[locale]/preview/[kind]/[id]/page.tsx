import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isItemKind } from '@/editorial/kinds'
import { previewHref } from '@/shared/previewPage'
import { readLanguage } from '@/site/pageLanguage'
import { openPreview, previewReader } from '@/site/preview/openPreview'
import { PreviewBanner } from '@/site/preview/PreviewBanner'
import { PreviewSignIn } from '@/site/preview/PreviewSignIn'
import { PREVIEW } from '@/site/preview/words'
import { PREVIEWS } from '../../previews'

export const dynamic = 'force-dynamic'

interface PreviewPage {
  params: Promise<{ locale: string; kind: string; id: string }>
}

export async function generateMetadata({ params }: PreviewPage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return { title: say(PREVIEW.title), robots: { index: false, follow: false } }
}

export default async function PreviewPage({ params }: PreviewPage) {
  const { locale } = await readLanguage(params)
  const { kind, id } = await params
  if (!isItemKind(kind)) notFound()
  const user = await previewReader()
  if (!user) return <PreviewSignIn path={previewHref({ kind, id, locale })} />

  const { select, draw } = PREVIEWS[kind]
  const previewed = await openPreview({ kind, id, select, user })
  if (!previewed) notFound()
  return (
    <>
      <PreviewBanner stage={previewed.stage} publishedAt={previewed.publishedAt} />
      {draw(previewed.item)}
    </>
  )
}
