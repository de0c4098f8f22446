import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { ShareLinks } from '@/site/components/ShareLinks'
import { getSite } from '@/site/getSite'
import { languageOfItem } from '@/site/jsonLd/work'
import { hasExpired } from '@/site/listed'
import { drawEmbed } from '@/site/oembed/drawEmbed'
import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryCollection } from '../findLibrary'
import { ITEM } from '../itemWords'
import type { LibraryItem } from '../queries'
import { CopyField } from './CopyField'

const QR_SIDE = 176

/** Ways to hand an item on: its short address, the code to photograph, the code to paste. */
export async function PassOn({
  item,
  collection,
}: {
  item: LibraryItem
  collection: LibraryCollection
}) {
  const { code } = item
  if (!code) return null
  const { say } = pageLanguage()
  const path = `/library/qr/${code}`
  return (
    <details className="fold">
      <summary>
        <h2>{say(ITEM.passOn)}</h2>
      </summary>
      <ShareLinks title={item.title ?? ''} code={code} />
      <div className="qr">
        <img
          src={`${path}.svg`}
          width={QR_SIDE}
          height={QR_SIDE}
          alt={say(ITEM.qr)}
          loading="lazy"
        />
        <p>
          {say(ITEM.qrPicture)}{' '}
          <a href={`${path}.png`} download>
            PNG
          </a>{' '}
          <a href={`${path}.svg`} download>
            SVG
          </a>
        </p>
      </div>
      <CopyField
        id="short"
        label={say(ITEM.shortLink)}
        text={absoluteURL(`/go/${code}`)}
        rows={1}
      />
      {hasExpired(item) ? null : (
        <CopyField
          id="embed"
          label={say(ITEM.embed)}
          text={await embedCode({ item, collection })}
          rows={4}
        />
      )}
    </details>
  )
}

/** What `/oembed` answers too. */
async function embedCode({
  item,
  collection,
}: {
  item: LibraryItem
  collection: LibraryCollection
}): Promise<string> {
  const language = languageOfItem(item)
  const { officeName } = await getSite()
  return drawEmbed({
    item: {
      title: item.title ?? '',
      summary: item.summary,
      url: absoluteURL(language.href(itemHref({ kind: collection, slug: item.slug ?? '' }))),
      publishedAt: item.publishedAt,
      language,
    },
    isWhole: true,
    provider: officeName,
  })
}
