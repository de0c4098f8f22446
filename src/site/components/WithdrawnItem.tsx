import { pageLanguage } from '../pageLanguage'
import { otherItems, WORDS } from '../words'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'
import { Notice } from './Notice'

/** What stays at the address of an item taken down with a notice: its title and the reason. */
export function WithdrawnItem({
  title,
  reason,
  trail,
}: {
  title: string
  reason?: string | null
  trail: Crumb[]
}) {
  const { href, langOf, say } = pageLanguage()
  const list = trail.at(-1)
  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <article className="article">
        <h1 lang={langOf(title)}>{title}</h1>
        <Notice tone="warning" title={say(WORDS.withdrawn)}>
          {reason ? (
            <p className="lines">
              {say(WORDS.reason)}: <span lang={langOf(reason)}>{reason}</span>
            </p>
          ) : null}
          {list ? (
            <p>
              <a href={href(list.href)}>{say(otherItems(list.label))}</a>
            </p>
          ) : null}
        </Notice>
      </article>
    </div>
  )
}
