import { isBody } from '../contributor'

/** What stands before a Thai name and is left out of lists of works; a name may itself begin with these letters. */
const THAI_TITLE = /^(นางสาว|น\.ส\.|นาย|นาง)\s*(?=[ก-ฮเแโใไ])/
const LATIN = /^[\p{Script=Latin}\p{Mark}.'’ -]+$/u
/** English names of bodies are told by a word of theirs. */
const ENGLISH_BODY =
  /\b(schools?|office|group|team|cent(er|re)|university|college|institute|ministry|department|association|foundation|network|club|company)\b/i

export interface CreatorName {
  /** Of a person who writes their name in Latin letters; all of any other name. */
  family: string
  /** Empty for Thai names, which lists of works do not turn round, and for bodies. */
  given: string
}

/** A creator's name as lists of works take it apart: Thai names stay in their order, without `นาย`, `นาง`, `นางสาว`. */
export function readCreatorName(written: string): CreatorName {
  const name = written.replace(/\s+/g, ' ').trim()
  if (isBody(name) || ENGLISH_BODY.test(name)) return { family: name, given: '' }
  if (!LATIN.test(name)) return { family: name.replace(THAI_TITLE, ''), given: '' }
  const words = name.split(' ')
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') }
}
