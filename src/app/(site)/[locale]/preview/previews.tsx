import type { ReactNode } from 'react'
import { AnnouncementPage } from '@/announcements/components/AnnouncementPage'
import { DETAIL as ANNOUNCEMENT, type AnnouncementItem } from '@/announcements/queries'
import type { ItemKind } from '@/editorial/kinds'
import { CollectionPage } from '@/library/collections/components/CollectionPage'
import { COLLECTION_DETAIL, type CollectionItem } from '@/library/collections/queries'
import { InnovationPage } from '@/library/components/InnovationPage'
import { TeachingMediumPage } from '@/library/components/TeachingMediumPage'
import {
  DETAIL as TEACHING_MEDIUM,
  INNOVATION_DETAIL,
  type InnovationItem,
  type TeachingMediumItem,
} from '@/library/queries'
import { NewsPage } from '@/news/components/NewsPage'
import { DETAIL as NEWS, type NewsItem } from '@/news/queries'
import { DocumentGroup } from '@/office/components/DocumentGroup'
import { LastingPage } from '@/office/components/LastingPage'
import { DOCUMENT, PAGE, type DocumentRow, type LastingPageDoc } from '@/office/queries'
import { DOCUMENT_GROUPS, WORDS } from '@/office/words'
import { PageHead } from '@/site/components/PageHead'
import { pageLanguage } from '@/site/pageLanguage'

interface Preview {
  select: Record<string, true>
  draw: (item: object) => ReactNode
}

/** For each kind what its page shows and the component that draws it: the same as at its public address. */
export const PREVIEWS: Record<ItemKind, Preview> = {
  news: { select: NEWS, draw: (item) => <NewsPage item={item as NewsItem} /> },
  announcements: {
    select: ANNOUNCEMENT,
    draw: (item) => <AnnouncementPage item={item as AnnouncementItem} />,
  },
  'teaching-media': {
    select: TEACHING_MEDIUM,
    draw: (item) => <TeachingMediumPage item={item as TeachingMediumItem} />,
  },
  innovations: {
    select: INNOVATION_DETAIL,
    draw: (item) => <InnovationPage item={item as InnovationItem} />,
  },
  pages: { select: PAGE, draw: (item) => <LastingPage page={item as LastingPageDoc} /> },
  'library-collections': {
    select: COLLECTION_DETAIL,
    draw: (item) => <CollectionPage item={item as CollectionItem} />,
  },
  documents: {
    select: DOCUMENT,
    draw: (item) => <DocumentPreview document={item as DocumentRow} />,
  },
}

/** Documents share a page: the row alone, under the heading of its group. */
function DocumentPreview({ document }: { document: DocumentRow }) {
  const { say } = pageLanguage()
  const group = document.kind ? DOCUMENT_GROUPS[document.kind] : WORDS.otherDocuments
  return (
    <div className="wrap">
      <PageHead title={say(WORDS.documents)} />
      <DocumentGroup title={say(group)} documents={[document]} />
    </div>
  )
}
