import type { Metadata } from 'next'
import { CollectionCard } from '@/library/collections/components/CollectionCard'
import { findCollections } from '@/library/collections/queries'
import { COLLECTION_WORDS } from '@/library/collections/words'
import { WORDS } from '@/library/words'
import { CardGrid } from '@/site/components/Card'
import { BeyondLastPage, EmptyState } from '@/site/components/EmptyState'
import { ListCount } from '@/site/components/ListCount'
import { PageHead } from '@/site/components/PageHead'
import { Pagination } from '@/site/components/Pagination'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { readPage } from '@/site/parseParams'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

const PATH = '/library/collections'

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({
    title: say(COLLECTION_WORDS.collections),
    description: say(COLLECTION_WORDS.about),
    path: toHref(PATH, { page: readPage((await searchParams).page) }),
  })
}

export default async function CollectionsPage({ params, searchParams }: PageWithParams) {
  const { href, say } = await readLanguage(params)
  const page = readPage((await searchParams).page)
  const { docs, totalDocs, totalPages } = await findCollections({ page })
  return (
    <div className="wrap">
      <PageHead
        title={say(COLLECTION_WORDS.collections)}
        trail={[{ label: say(WORDS.library), href: '/library' }]}
      >
        <p>{say(COLLECTION_WORDS.about)}</p>
      </PageHead>
      {docs.length > 0 ? (
        <>
          <ListCount
            total={totalDocs}
            noun={say(totalDocs === 1 ? WORDS.item : WORDS.items)}
            page={page}
            totalPages={totalPages}
          />
          <CardGrid>
            {docs.map((item, index) => (
              <CollectionCard key={item.id} item={item} isFirst={index === 0} />
            ))}
          </CardGrid>
          <Pagination path={PATH} params={{}} page={page} totalPages={totalPages} />
        </>
      ) : page > 1 ? (
        <BeyondLastPage href={PATH} />
      ) : (
        <EmptyState title={say(COLLECTION_WORDS.none)}>
          <p>
            <a href={href('/library')}>{say(COLLECTION_WORDS.noneHelp)}</a>
          </p>
        </EmptyState>
      )}
    </div>
  )
}
