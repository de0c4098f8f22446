import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { CurrentNotices } from '@/office/components/CurrentNotices'
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

/** All of them, in either language: a font that comes after the first paint moves the lines it is the measure of. */
const FONTS = ['thai-400', 'thai-700', 'latin-400', 'latin-700']

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
  const { href, locale, say } = await readLanguage(params)
  const [{ size, contrast }, { shortName }] = await Promise.all([pageDisplay(), getSite()])
  return (
    <html lang={locale} data-size={size} data-contrast={contrast}>
      <head>
        {FONTS.map((font) => (
          <link
            key={font}
            rel="preload"
            href={`/fonts/sarabun-${font}-normal.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={href('/opensearch.xml')}
          title={say(WORDS.searchThisSite)}
        />
        {/* Here and not with each page's own: Next puts no part of these together. */}
        <meta property="og:site_name" content={shortName} />
      </head>
      <body>
        <a className="skip-link" href="#main">
          {say(WORDS.skip)}
        </a>
        <Header />
        <CurrentNotices />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        {/* Adds to what works without it; the only script of public pages. */}
        <script type="module" src="/enhance.js" />
      </body>
    </html>
  )
}
