import { toSlug } from '@/shared/slug'
import { normaliseThai } from '@/shared/thaiText'

/**
 * What stands before a Thai name and is no part of it, longest first: titles of civil life, of learning and of the
 * teaching service. Those that begin many names by themselves (ครู, ดร) count only where a dot or a space follows.
 */
const TITLES =
  /^(?:(?:นางสาว|นาย|นาง)(?=[\sก-ฮเ-ไa-z]|$)|น\.\s?ส\.|ว่าที่\s?(?:ร้อยตรี|ร\.\s?ต\.)(?:\s?หญิง)?|ผู้ช่วยศาสตราจารย์|รองศาสตราจารย์|ศาสตราจารย์|ผศ\.|รศ\.|ศ\.|ดร\.|ดร\s|คุณครู\s?|ครู\s|อาจารย์\s|อ\.|ผอ\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|(?:mr|mrs|ms|miss|dr|prof)\.?\s)\s*/i

/** Short words that begin names as well as being titles: taken off only where a name of two words is left. */
const SHORT_TITLES = /^ครู(?=\S+\s+\S)/

/**
 * The part of `/creators/{slug}` that names a maker: the same for one name in another spacing, with another title or
 * typed in another order of marks. Empty when nothing is left of the name. Two people of the same name share it.
 */
export function creatorSlug(name: string): string {
  let bare = normaliseThai(name)
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(TITLES, '').replace(SHORT_TITLES, '')
  }
  return toSlug(bare)
}

/** The slugs of an item's creators, each once. */
export function creatorSlugs(creators: readonly { name?: unknown }[] | null | undefined): string[] {
  const slugs = (creators ?? []).map(({ name }) =>
    typeof name === 'string' ? creatorSlug(name) : '',
  )
  return [...new Set(slugs.filter(Boolean))]
}
