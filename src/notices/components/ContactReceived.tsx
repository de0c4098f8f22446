import { pageLanguage } from '@/site/pageLanguage'
import { CONTACT_WORDS as WORDS } from '../words'

/** The acknowledgement: the number to ask by. */
export function ContactReceived({ number }: { number: string }) {
  const { href, say } = pageLanguage()
  return (
    <div className="receipt">
      <p>
        {say(WORDS.number)} <strong className="receipt-number">{number}</strong>
      </p>
      <p>{say(WORDS.keepNumber)}</p>
      <p>
        <a href={href('/contact')}>{say(WORDS.another)}</a>
      </p>
    </div>
  )
}
