import { absoluteURL } from '../absoluteURL'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** Ways to pass a page on: plain links, nothing of others is loaded before one is followed. */
export function ShareLinks({ title, code }: { title: string; code?: string | null }) {
  if (!code) return null
  const { say } = pageLanguage()
  const url = absoluteURL(`/go/${code}`)
  const to = encodeURIComponent(url)
  const ways = [
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${to}`],
    ['LINE', `https://social-plugins.line.me/lineit/share?url=${to}`],
    [
      say(WORDS.email),
      `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`,
    ],
  ] as const
  return (
    <section className="share" aria-label={say(WORDS.share)}>
      <p>{say(WORDS.share)}</p>
      <ul>
        {ways.map(([name, href]) => (
          <li key={name}>
            <a className="button button-quiet" href={href} rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
