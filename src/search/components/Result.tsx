import { ITEM_KINDS } from '@/editorial/kinds'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import type { SearchHit } from '../engine'
import { hitText } from '../hitText'
import { Marked } from './Marked'

/** One result: its title, the place where the words stand, what it is, its date. */
export function Result({ hit, words }: { hit: SearchHit; words: string[] }) {
  const lang = pageLanguage()
  const { title, text, language } = hitText({ hit, words, language: lang })
  const foreign = language === lang.locale ? undefined : language
  return (
    <li>
      <h3 className="row-title">
        <a href={lang.href(hit.card.href)} lang={foreign}>
          <Marked parts={title} />
        </a>
      </h3>
      <p className="row-text" lang={foreign}>
        <Marked parts={text} />
      </p>
      <p className="row-meta">
        <Badge>{lang.say(ITEM_KINDS[hit.kind].label)}</Badge>
        <Time date={hit.publishedAt} style="short" />
        <UntranslatedBadge language={language} />
        {hit.card.isSample ? <SampleBadge /> : null}
      </p>
    </li>
  )
}
