import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryCollection } from '../findLibrary'
import { LEVELS } from '../terms'
import { VOICE_WORDS as WORDS } from '../voices/words'
import { findAcceptedUses } from './findAcceptedUses'

/** Where an item was used in class, and what came of it. */
export async function AcceptedUses({
  collection,
  id,
}: {
  collection: LibraryCollection
  id: string
}) {
  const uses = await findAcceptedUses(collection, id)
  if (uses.length === 0) return null
  const { langOf, number, say } = pageLanguage()
  return (
    <>
      <h3>{say(WORDS.usedInClass)}</h3>
      <ul className="item-uses">
        {uses.map((use) => (
          <li key={use.id}>
            <strong lang={langOf(use.school)}>{use.school}</strong>
            {use.level ? ` · ${say(LEVELS[use.level])}` : ''}
            {use.pupils ? ` · ${number(use.pupils)} ${say(WORDS.pupilsUnit)}` : ''}
            {use.effect ? <p lang={langOf(use.effect)}>{use.effect}</p> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
