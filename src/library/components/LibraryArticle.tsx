import type { ReactNode } from 'react'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { Tags } from '@/site/components/Tags'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated, pictureOf } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { RichText } from '@/site/richText/RichText'
import { ItemCounts } from '@/statistics/components/ItemCounts'
import type { LibraryCollection } from '../findLibrary'
import { TakeAlong } from '../lesson/components/TakeAlong'
import type { LibraryItem } from '../queries'
import { CiteItem } from './CiteItem'
import { Editions } from './Editions'
import { showsPicture } from './FilePreview'
import { HoldingCollections } from './HoldingCollections'
import { LibraryFacts } from './LibraryFacts'
import { LibraryFiles } from './LibraryFiles'
import { LibraryHead } from './LibraryHead'
import { LibraryLicence } from './LibraryLicence'
import { LibraryLinks } from './LibraryLinks'
import { LibraryPreview } from './LibraryPreview'
import { PassOn } from './PassOn'

/**
 * A whole item of the library: what it is, what it looks like, the way to have it; then what it is about, and folded
 * what fewer people need. `children` is what its kind adds, between the material and the description.
 */
export function LibraryArticle({
  item,
  collection,
  children,
}: {
  item: LibraryItem
  collection: LibraryCollection
  children?: ReactNode
}) {
  const { langOf } = pageLanguage()
  const isInnovation = collection === 'innovations'
  const files = publicFiles(item.files)
  const cover = pictureOf(item.cover)
  // What can be looked at says more than its cover; an innovation's cover shows it at work.
  const hasCover = isInnovation || !files.some(({ file }) => showsPicture(file))
  return (
    <article className="article">
      <LibraryHead item={item} collection={collection} />
      <ItemCounts kind={collection} id={item.id} />
      <UntranslatedNote language={item.language} />
      <ExpiredNotice expiresAt={item.expiresAt} />
      {item.summary ? (
        <p className="article-lead" lang={langOf(item.summary)}>
          {item.summary}
        </p>
      ) : null}
      {cover && hasCover ? <Figure file={cover} isFirst /> : null}
      <LibraryPreview files={files} />
      <LibraryFiles files={files} />
      <LibraryLinks links={item.links} isMain={files.length === 0} />
      <TakeAlong code={item.code} isMany={files.length > 1} />
      {children}
      <RichText value={item.body} language={item.language} />
      <LibraryFacts item={item} />
      <LibraryLicence item={item} isInnovation={isInnovation} />
      <Editions collection={collection} item={item} />
      <HoldingCollections collection={collection} id={item.id} />
      <CiteItem item={item} isInnovation={isInnovation} />
      <PassOn item={item} collection={collection} />
      <Tags tags={allPopulated(item.tags)} />
    </article>
  )
}
