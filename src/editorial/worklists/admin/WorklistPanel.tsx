import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { ageOf } from '@/shared/age'
import { clock } from '@/shared/clock'
import { label, type Label } from '@/shared/label'
import { countWorklists, type CountedLine, type CountedList } from '../countWorklists'
import './worklists.css'

const WORDS = {
  title: label('งานของฉัน', 'My work'),
  nothing: label('ไม่มีงานค้าง', 'Nothing is waiting for you.'),
  waited: label('รอมา', 'waiting for'),
  items: label('รายการ', 'items'),
}

type Say = (pair: Label) => string

/** On the dashboard: what waits for this person, each count a link to the list of just those rows. */
export async function WorklistPanel({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null
  const lists = await countWorklists({ payload, user })
  if (!lists) return null

  const say: Say = (pair) => (i18n.language === 'en' ? pair.en : pair.th)
  return (
    <section className="worklists" aria-labelledby="worklists-title">
      <h3 id="worklists-title">{say(WORDS.title)}</h3>
      {lists.length === 0 ? <p className="worklists__none">{say(WORDS.nothing)}</p> : null}
      <ul>
        {lists.map(({ key, ...list }) => (
          <List key={key} {...list} say={say} />
        ))}
      </ul>
    </section>
  )
}

function List({ label: name, weight, lines, say }: Omit<CountedList, 'key'> & { say: Say }) {
  const isOne = lines.length === 1
  return (
    <li data-weight={weight}>
      <strong>{say(name)}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line.href}>
            <Link href={line.href} prefetch={false}>
              <span className="worklists__count">{line.count.toLocaleString('en')}</span>
              <span>{say(isOne && weight === 'trouble' ? WORDS.items : line.label)}</span>
            </Link>
            <Age oldest={line.oldest} say={say} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function Age({ oldest, say }: Pick<CountedLine, 'oldest'> & { say: Say }) {
  if (!oldest) return null
  const age = say(ageOf({ since: oldest, now: clock.now() }))
  return <small>{`${say(WORDS.waited)} ${age}`}</small>
}
