import type { Process } from '@/payload-types'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated } from '@/site/populated'
import { dutyNumber, WORDS } from '../words'

/** The duties a process carries out. */
export function ProcessDuties({ duties: held }: { duties: Process['duties'] }) {
  const duties = allPopulated(held)
  if (duties.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <section className="prose">
      <h2>{say(WORDS.relatedDuties)}</h2>
      <ul>
        {duties.map(({ id, no, text }) => (
          <li key={id}>
            <a href={href(`/about/duties#duty-${no}`)}>{say(dutyNumber(no))}</a>{' '}
            <span lang={langOf(text)}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
