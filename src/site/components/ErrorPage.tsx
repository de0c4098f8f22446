import type { Label } from '@/shared/label'
import { REQUEST_ID_MARK } from '@/server/errorPages'
import { pageLanguage } from '../pageLanguage'
import { ERRORS, MENU, WORDS } from '../words'
import { SearchForm } from './SearchForm'

/** A page for when something went wrong: what happened, what to do, the ways on, the number to name to the office. */
export function ErrorPage({ title, lines }: { title: Label; lines: Label[] }) {
  const { href: toPath, say } = pageLanguage()
  const ways = [{ label: WORDS.home, href: '/' }, ...MENU.slice(0, 3), ERRORS.contact]
  return (
    <div className="wrap">
      <div className="article error-page">
        <h1>{say(title)}</h1>
        {lines.map((line) => (
          <p key={line.en}>{say(line)}</p>
        ))}
        <SearchForm id="error-q" name={say(WORDS.search)} />
        <ul className="quick-links" aria-label={say(WORDS.goOn)}>
          {ways.map(({ label, href }) => (
            <li key={href}>
              <a href={toPath(href)}>{say(label)}</a>
            </li>
          ))}
        </ul>
        <p className="short-address">
          {say(ERRORS.number)} <code>{REQUEST_ID_MARK}</code>
        </p>
      </div>
    </div>
  )
}
