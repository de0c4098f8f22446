import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import { LibraryCard } from '../../components/LibraryCard'
import { lessonHref } from '../../lesson/lessonAddress'
import { ZipLink } from '../../zip/ZipLink'
import { zipHref } from '../../zip/zipHref'
import { openEntries, type CollectionItem } from '../queries'
import { COLLECTION_WORDS, droppedItems } from '../words'
import { CollectionData } from './CollectionData'

/** The items of a collection in their order, what can be done with all of them, and what is not shown. */
export async function CollectionEntries({ collection }: { collection: CollectionItem }) {
  const lang = pageLanguage()
  const { say, href } = lang
  const { open, dropped } = await openEntries(collection)
  const { code, title } = collection
  const codes = open.flatMap(({ item }) => item.code ?? [])
  return (
    <>
      {open.length > 0 && code ? (
        <section className="kit-links">
          <h2>{say(COLLECTION_WORDS.useTogether)}</h2>
          <ZipLink items={[...new Set(open.map(({ item }) => item))]} href={zipHref(code)} />
          <p className="kit-more">
            <a href={`/sheets/${code}.pdf`}>{say(COLLECTION_WORDS.print)}</a>
            <a href={href(lessonHref({ codes, title: title ?? '' }))} rel="nofollow">
              {say(COLLECTION_WORDS.toLesson)}
            </a>
          </p>
        </section>
      ) : null}
      <section>
        <h2>{say(COLLECTION_WORDS.items)}</h2>
        {open.length > 0 ? (
          <ol className="kit-list">
            {open.map(({ item, note }, index) => (
              <li key={index}>
                {note ? (
                  <p className="lines" lang={lang.langOf(note)}>
                    {note}
                  </p>
                ) : null}
                <LibraryCard item={item} />
              </li>
            ))}
          </ol>
        ) : (
          <p>{say(COLLECTION_WORDS.nothingLeft)}</p>
        )}
        {dropped > 0 ? (
          <Notice>
            <p>{say(droppedItems(dropped))}</p>
          </Notice>
        ) : null}
      </section>
      <CollectionData collection={collection} entries={open} />
    </>
  )
}
