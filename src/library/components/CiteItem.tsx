import { Fragment } from 'react'
import { getSite } from '@/site/getSite'
import { pageLanguage } from '@/site/pageLanguage'
import { citeAPA } from '../citation/citeAPA'
import { toBibTeX } from '../citation/toBibTeX'
import { toCitedWork } from '../citation/toCitedWork'
import { ITEM } from '../itemWords'
import type { LibraryItem } from '../queries'
import { CopyField } from './CopyField'

/** How others name the item in a list of works; nothing for what has no lasting address. */
export async function CiteItem({
  item,
  isInnovation,
}: {
  item: LibraryItem
  isInnovation: boolean
}) {
  if (!item.code) return null
  const lang = pageLanguage()
  const { href, langOf, say } = lang
  const { officeName } = await getSite()
  const work = toCitedWork({ item, isInnovation, officeName })
  return (
    <details className="fold">
      <summary>
        <h2>{say(ITEM.cite)}</h2>
      </summary>
      <h3>{say(ITEM.apa)}</h3>
      <p className="citation">
        {citeAPA(work, lang).map(({ text, isTitle }, index) => (
          <Fragment key={index}>
            {isTitle ? (
              <cite lang={langOf(text)}>{text}</cite>
            ) : (
              <span lang={langOf(text)}>{text}</span>
            )}
          </Fragment>
        ))}
      </p>
      <h3>{say(ITEM.forPrograms)}</h3>
      <p className="actions">
        <a className="button button-quiet" href={href(`/library/cite/${item.code}.ris`)} download>
          RIS
        </a>{' '}
        <a className="button button-quiet" href={href(`/library/cite/${item.code}.bib`)} download>
          BibTeX
        </a>
      </p>
      <CopyField id="bibtex" label="BibTeX" text={toBibTeX(work)} rows={6} />
    </details>
  )
}
