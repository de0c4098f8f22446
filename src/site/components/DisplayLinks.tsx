import { pageLanguage } from '../pageLanguage'
import { pageDisplay } from '../pageDisplay'
import { DISPLAY } from '../words'

/** Larger text and stronger contrast, as plain links whose wish lasts. */
export async function DisplayLinks() {
  const { href, say } = pageLanguage()
  const { size, contrast } = await pageDisplay()
  const isHigh = contrast === 'high'
  return (
    <ul className="display-links" aria-label={say(DISPLAY.title)}>
      {(['normal', 'large', 'larger'] as const).map((choice) => (
        <li key={choice}>
          <a
            className={`tool size-${choice}`}
            href={href(`/display?size=${choice}`)}
            rel="nofollow"
            aria-label={say(DISPLAY[choice])}
            aria-current={choice === size ? 'true' : undefined}
          >
            {say(DISPLAY.letter)}
          </a>
        </li>
      ))}
      <li>
        <a
          className="tool"
          href={href(`/display?contrast=${isHigh ? 'normal' : 'high'}`)}
          rel="nofollow"
        >
          {say(isHigh ? DISPLAY.normalContrast : DISPLAY.highContrast)}
        </a>
      </li>
    </ul>
  )
}
