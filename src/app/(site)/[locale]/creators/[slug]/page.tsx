import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { itemHref } from '@/editorial/kinds'
import { LibraryCard } from '@/library/components/LibraryCard'
import { findCreator } from '@/library/credit/findCreator'
import { countsText, CREDIT_WORDS } from '@/library/credit/words'
import { WORDS } from '@/library/words'
import { CardGrid } from '@/site/components/Card'
import { PageHead } from '@/site/components/PageHead'
import { Section } from '@/site/components/Section'
import { decodeSegment } from '@/site/decodeSegment'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

async function openCreator(params: ItemPage['params']) {
  const slug = decodeSegment((await params).slug)
  return (slug && (await findCreator(slug))) || notFound()
}

/** Not for search engines: a page put together about a person should not be what a search for the name finds first. */
export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const { name } = await openCreator(params)
  const { slug } = await params
  return pageMetadata({ title: name, path: `/creators/${slug}`, isIndexed: false })
}

export default async function CreatorPage({ params }: ItemPage) {
  const { href, langOf, say } = await readLanguage(params)
  const { name, items, collections, views, downloads, uses } = await openCreator(params)
  return (
    <div className="wrap">
      <PageHead title={name} trail={[{ label: say(WORDS.library), href: '/library' }]}>
        <p>{say(CREDIT_WORDS.creatorPage)}</p>
        <p>{say(countsText(views, downloads, uses))}</p>
      </PageHead>
      <Section title={say(CREDIT_WORDS.items)}>
        <CardGrid>
          {items.map((item, index) => (
            <LibraryCard key={item.id} item={item} isFirst={index === 0} />
          ))}
        </CardGrid>
      </Section>
      {collections.length > 0 ? (
        <Section title={say(CREDIT_WORDS.collections)}>
          <ul className="link-list">
            {collections.map(({ id, slug, title }) => (
              <li key={id}>
                <a
                  href={href(itemHref({ kind: 'library-collections', slug: slug ?? '' }))}
                  lang={langOf(title)}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="kit-note">{say(CREDIT_WORDS.sameName)}</p>
    </div>
  )
}
