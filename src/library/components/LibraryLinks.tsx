import { youTubeID } from '@/shared/youTubeID'
import { pageLanguage } from '@/site/pageLanguage'
import { VideoBlock } from '@/site/richText/blocks/VideoBlock'
import { safeHref } from '@/site/richText/safeHref'
import type { LibraryItem } from '../queries'
import { ITEM } from '../itemWords'

/** Where the material stands on other sites; films of YouTube behind a card, as in texts. */
export function LibraryLinks({
  links: held,
  isMain,
}: {
  links: LibraryItem['links']
  /** Whether the item has no file, so that its first link is what people come for. */
  isMain: boolean
}) {
  const links = (held ?? []).flatMap(({ url, label }) => {
    const href = safeHref(url)
    return href ? [{ href, label: label || href }] : []
  })
  if (links.length === 0) return null
  const { langOf, say } = pageLanguage()
  const films = links.filter(({ href }) => youTubeID(href))
  const others = links.filter(({ href }) => !youTubeID(href))
  const main = isMain && films.length === 0 ? others[0] : undefined
  return (
    <section className="item-links">
      <h2 className={main || films.length > 0 ? 'visually-hidden' : undefined}>
        {say(ITEM.links)}
      </h2>
      {films.map(({ href, label }) => (
        <VideoBlock
          key={href}
          node={{ type: 'block', fields: { url: href, title: label === href ? '' : label } }}
        />
      ))}
      {main ? (
        <p>
          <a className="button download" href={main.href} rel="noopener">
            <strong>{say(ITEM.openLink)}</strong>
            <span lang={langOf(main.label)}>{main.label}</span>
            <small>{new URL(main.href).host}</small>
          </a>
        </p>
      ) : null}
      {others.length > (main ? 1 : 0) ? (
        <ul className="link-list">
          {others
            .filter((link) => link !== main)
            .map(({ href, label }) => (
              <li key={href}>
                <a href={href} rel="noopener" lang={langOf(label)}>
                  {label}
                </a>
              </li>
            ))}
        </ul>
      ) : null}
    </section>
  )
}
