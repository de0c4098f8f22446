import { ITEM_KINDS } from '@/editorial/kinds'
import { hitText } from '@/search/hitText'
import type { SearchHit } from '@/search/engine'
import { fileSize } from '@/shared/fileSize'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { pageLanguage } from '@/site/pageLanguage'
import { levelsText } from '../levelsText'
import type { NameFacet } from '../facets/findFacetNames'
import { LICENCES, MEDIA_TYPES, type Level, type Licence, type MediaType } from '../terms'
import { filesOf, usedTimes } from '../words'

/** What it is and for whom. */
export function HitBadges({ hit }: { hit: SearchHit }) {
  const lang = pageLanguage()
  const isMedium = hit.kind === 'teaching-media'
  const type = hit.type && MEDIA_TYPES[hit.type as MediaType]
  const { language } = hitText({ hit, words: [], language: lang })
  return (
    <p className="badges">
      {isMedium ? null : <Badge tone="brand">{lang.say(ITEM_KINDS[hit.kind].label)}</Badge>}
      {type ? <Badge tone={isMedium ? 'brand' : 'plain'}>{lang.say(type)}</Badge> : null}
      {hit.levels.length > 0 ? <Badge>{levelsText(hit.levels as Level[], lang)}</Badge> : null}
      <UntranslatedBadge language={language} />
      {hit.card.isSample ? <SampleBadge /> : null}
    </p>
  )
}

/** Its area, what one may do with it, how large it is, how often it was used. */
export function HitFacts({ hit, nameOf }: { hit: SearchHit; nameOf: NameFacet }) {
  const lang = pageLanguage()
  const { files, bytes, uses } = hit.card
  const area = hit.area && nameOf('area', hit.area)
  const facts = [
    hit.licence && licenceName(hit.licence as Licence),
    files > 0 && bytes > 0 && lang.say(filesOf(files, fileSize(bytes))),
    uses > 0 && lang.say(usedTimes(lang.number(uses))),
  ].filter((fact) => typeof fact === 'string')
  return (
    <p className="hit-facts">
      {area ? <span lang={lang.langOf(area)}>{area}</span> : null}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}

/** The licences' own short names; what they allow stands on the item's page. */
function licenceName(licence: Licence): string | undefined {
  const name = LICENCES[licence]
  return name && (licence === 'all-rights-reserved' ? pageLanguage().say(name) : name.en)
}
