import { Badge, SampleBadge } from '@/site/components/Badge'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { ShareLinks } from '@/site/components/ShareLinks'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated, pictureOf, populated } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import { levelsText } from '../../levelsText'
import { WORDS } from '../../words'
import type { CollectionItem } from '../queries'
import { COLLECTION_WORDS } from '../words'
import { CollectionEntries } from './CollectionEntries'

/** Everything on a collection's page, for its address and for the preview. */
export function CollectionPage({ item }: { item: CollectionItem }) {
  const lang = pageLanguage()
  const { say } = lang
  const title = item.title ?? ''
  const trail = [
    { label: say(WORDS.library), href: '/library' },
    { label: say(COLLECTION_WORDS.collections), href: '/library/collections' },
  ]
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }
  const area = populated(item.learningArea)?.title
  const cover = pictureOf(item.cover)
  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <article className="article">
        <header className="article-head">
          <p className="badges">
            <Badge tone="brand">{say(COLLECTION_WORDS.collection)}</Badge>
            {item.levels?.length ? <Badge>{levelsText(item.levels, lang)}</Badge> : null}
            {item.isSample ? <SampleBadge /> : null}
          </p>
          <h1 lang={lang.langOf(title)}>{title}</h1>
          <p className="article-meta">
            {area ? <span lang={lang.langOf(area)}>{area}</span> : null}
            <span>
              {say(WORDS.published)} <Time date={item.publishedAt} />
            </span>
          </p>
        </header>
        <UntranslatedNote language={item.language} />
        <ExpiredNotice expiresAt={item.expiresAt} />
        {item.summary ? (
          <p className="article-lead" lang={lang.langOf(item.summary)}>
            {item.summary}
          </p>
        ) : null}
        {cover ? <Figure file={cover} isFirst /> : null}
        {item.goal ? (
          <section>
            <h2>{say(COLLECTION_WORDS.goal)}</h2>
            <p className="lines" lang={lang.langOf(item.goal)}>
              {item.goal}
            </p>
          </section>
        ) : null}
        <RichText value={item.body} language={item.language} />
        <CollectionEntries collection={item} />
        <Tags tags={allPopulated(item.tags)} />
        <ShareLinks title={title} code={item.code} />
        <ShortAddress code={item.code} />
      </article>
    </div>
  )
}
