import type { Language } from '@/site/language'
import { label } from '@/shared/label'
import { licenceDeedURL } from '../licenceURL'
import type { CitedWork } from './CitedWork'
import { licenceName } from './licenceName'

/**
 * The line to put beside a work that is used: title, author, source, licence (Creative Commons, Recommended practices
 * for attribution, “TASL”).
 */
export function creditLine(work: CitedWork, { locale, say }: Language): string {
  const authors = work.creators.length > 0 ? work.creators : [work.publisher]
  const deed = licenceDeedURL(work.licence, locale)
  const name = work.licence ? licenceName(work.licence, locale) : say(NO_LICENCE)
  const licence = say(
    deed || !work.licence ? label(`สัญญาอนุญาต ${name}`, `licence: ${name}`) : label(name, name),
  )
  return say(
    label(
      `“${work.title}” โดย ${authors.join(', ')} ที่มา ${work.url} ${licence}${deed ? ` (${deed})` : ''}`,
      `“${work.title}” by ${authors.join(', ')}, ${work.url}, ${licence}${deed ? ` (${deed})` : ''}`,
    ),
  )
}

const NO_LICENCE = label('ยังไม่ระบุ', 'not given')
