import { absoluteURL } from '@/site/absoluteURL'
import { THAI, type Language } from '@/site/language'
import { populated } from '@/site/populated'
import { LICENCES, type Licence } from '../terms'

export interface Credited {
  title?: string | null
  code?: string | null
  creators?: { name: string; role?: string | null }[] | null
  school?: string | { name?: string | null } | null
  licence?: Licence | null
}

/** What to write under a copy: title, makers, school, licence, address. */
export function creditLine(item: Credited, { say }: Language = THAI): string {
  const { title, code, creators, licence } = item
  const school = populated(item.school)?.name
  const makers = (creators ?? []).map(({ name }) => name).join(', ')
  return [
    `“${title ?? ''}”`,
    makers && `${say({ th: 'โดย', en: 'by' })} ${makers}`,
    school,
    licence && say(LICENCES[licence]),
    code && absoluteURL(`/go/${code}`),
  ]
    .filter(Boolean)
    .join(' · ')
}
