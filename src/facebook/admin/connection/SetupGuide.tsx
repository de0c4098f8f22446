import { Fragment } from 'react'
import { env } from '@/env'
import { SCOPES } from '../../care/scopes'
import { GUIDE_STEPS, GUIDE_WORDS } from './guideWords'

/** How to get a Page's token that lasts, step by step. Closed for those who have one. */
export function SetupGuide({ isEnglish, isOpen }: { isEnglish: boolean; isOpen: boolean }) {
  const { title, lead } = GUIDE_WORDS
  return (
    <details className="facebook-connection__guide" open={isOpen}>
      <summary>{isEnglish ? title.en : title.th}</summary>
      <p>{isEnglish ? lead.en : lead.th}</p>
      <ol>
        {GUIDE_STEPS.map(({ name, text }) => (
          <li key={name.th}>
            <strong>{isEnglish ? name.en : name.th}</strong>
            {(isEnglish ? text.en : text.th).map((line) => (
              <p key={line}>
                <Line text={line.replaceAll('{site}', env.siteURL)} />
              </p>
            ))}
            {name === GUIDE_WORDS.rights ? <Rights isEnglish={isEnglish} /> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What stands between backticks is typed as it is; addresses are links. */
const Line = ({ text }: { text: string }) =>
  text
    .split(/(`[^`]+`|https:\/\/developers\.facebook\.com[\w/.-]*)/)
    .map((part, at) => (
      <Fragment key={at}>
        {part.startsWith('`') ? <code>{part.slice(1, -1)}</code> : toLink(part)}
      </Fragment>
    ))

const toLink = (part: string) =>
  part.startsWith('https://developers.') ? (
    <a href={part} rel="noreferrer" target="_blank">
      {part.replace('https://', '')}
    </a>
  ) : (
    part
  )

const Rights = ({ isEnglish }: { isEnglish: boolean }) => (
  <ul>
    {Object.entries(SCOPES).map(([name, { use }]) => (
      <li key={name}>
        <code>{name}</code>: {isEnglish ? use.en : use.th}
      </li>
    ))}
  </ul>
)
