import { SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import type { Hit } from '../searchDatabase'
import { Marked } from './Marked'

/** One result: its title, the place where the words stand, its date. */
export function Result({ hit }: { hit: Hit }) {
  const { href, locale } = pageLanguage()
  const language = hit.language === locale ? undefined : hit.language
  return (
    <li>
      <h3 className="row-title">
        <a href={href(hit.href)} lang={language}>
          <Marked parts={hit.title} />
        </a>
      </h3>
      <p className="row-text" lang={language}>
        <Marked parts={hit.snippet} />
      </p>
      <p className="row-meta">
        <Time date={hit.publishedAt} style="short" />
        <UntranslatedBadge language={hit.language} />
        {hit.isSample ? <SampleBadge /> : null}
      </p>
    </li>
  )
}
