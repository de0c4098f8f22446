import { Picture } from '@/site/components/Picture'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureOf } from '@/site/populated'
import type { PersonRow } from '../people/findPeople'

/** Who somebody is; a drawn figure where there is no photo. */
export function PersonCard({
  person: { name, position, photo },
  heading: Heading,
}: {
  person: PersonRow
  heading: 'h2' | 'h3'
}) {
  const { langOf } = pageLanguage()
  const file = pictureOf(photo)
  return (
    <li className="person">
      <div className="person-photo">
        {/* The name stands beside it, so that the photo itself says nothing more to those who cannot see it. */}
        {file ? <Picture file={file} sizes="7rem" alt="" /> : <Figure />}
      </div>
      <div>
        <Heading className="person-name" lang={langOf(name)}>
          {name}
        </Heading>
        {position ? <p lang={langOf(position)}>{position}</p> : null}
      </div>
    </li>
  )
}

const Figure = () => (
  <svg viewBox="0 0 96 128" aria-hidden="true" focusable="false">
    <circle cx="48" cy="46" r="20" />
    <path d="M10 128c2-34 17-50 38-50s36 16 38 50z" />
  </svg>
)
