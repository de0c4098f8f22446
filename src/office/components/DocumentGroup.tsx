import { yearsLabel } from '@/shared/yearsLabel'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { FileList } from '@/site/components/FileList'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { publicFiles } from '@/site/publicFiles'
import { safeHref } from '@/site/richText/safeHref'
import { DOCUMENT_FORCES } from '../collections/Documents'
import type { DocumentRow } from '../queries'
import { WORDS } from '../words'

/** The documents of one kind, each with an anchor of its own. */
export function DocumentGroup({ title, documents }: { title: string; documents: DocumentRow[] }) {
  return (
    <section className="section">
      <h2 className="section-title">{title}</h2>
      <ul className="rows">
        {documents.map((document) => (
          <li key={document.id} id={document.slug ?? undefined}>
            <DocumentText document={document} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DocumentText({ document }: { document: DocumentRow }) {
  const { langOf, say } = pageLanguage()
  const { title, number, issuedOn, periodFrom, periodTo, force, summary } = document
  const link = safeHref(document.link)
  const files = document.file ? publicFiles([{ file: document.file }]) : []
  const isOver = force === 'expired' || force === 'repealed'
  return (
    <>
      <h3 className="row-title" lang={langOf(title)}>
        {title}
      </h3>
      <p className="row-meta">
        {number ? (
          <span>
            {say(WORDS.number)} <span lang={langOf(number)}>{number}</span>
          </span>
        ) : null}
        {issuedOn ? (
          <span>
            {say(WORDS.dated)} <Time date={issuedOn} />
          </span>
        ) : null}
        {periodFrom ? <span>{say(yearsLabel(periodFrom, periodTo))}</span> : null}
        {force ? (
          <Badge tone={isOver ? 'warm' : 'plain'}>{say(DOCUMENT_FORCES[force])}</Badge>
        ) : null}
        {document.isSample ? <SampleBadge /> : null}
      </p>
      {summary ? (
        <p className="row-text" lang={langOf(summary)}>
          {summary}
        </p>
      ) : null}
      {link ? (
        <p>
          <a href={link} rel="noopener">
            {say(WORDS.original)}
          </a>
        </p>
      ) : null}
      {files.length > 0 ? <FileList files={files} /> : null}
    </>
  )
}
