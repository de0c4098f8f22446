import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { Footer } from '@/site/components/Footer'
import { Header } from '@/site/components/Header'
import { getSite } from '@/site/getSite'
import { pageDisplay } from '@/site/pageDisplay'
import { readLanguage } from '@/site/pageLanguage'
import type { LocalePage } from '@/site/pageProps'
import { WORDS } from '@/site/words'
import '@/site/styles/site.css'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#0b4f6c' },
    { media: '(prefers-color-scheme: dark)', color: '#10181f' },
  ],
}

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  await readLanguage(params)
  const { groupName, officeName, shortName } = await getSite()
  return {
    metadataBase: new URL(env.siteURL),
    title: { default: groupName || officeName, template: `%s · ${shortName}` },
    applicationName: shortName,
    icons: { icon: [{ url: '/favicon.ico', sizes: '32x32' }, { url: '/emblem.svg' }] },
    formatDetection: { telephone: false },
  }
}

export default async function SiteLayout({
  children,
  params,
}: LocalePage & { children: ReactNode }) {
  const { locale, say } = await readLanguage(params)
  const { size, contrast } = await pageDisplay()
  return (
    <html lang={locale} data-size={size} data-contrast={contrast}>
      <head>
        <link
          rel="preload"
          href="/fonts/sarabun-thai-400-normal.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title={say(WORDS.searchThisSite)}
        />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {say(WORDS.skip)}
        </a>
        <Header />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}
