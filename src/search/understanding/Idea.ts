import type { Alternative, Group } from '../plan'
import type { Token } from '../thai/tokenise'

/** What a group asks for, before it is weighed. */
export interface Idea {
  tokens: Token[]
  alternatives: Alternative[]
  facet: Group['facet']
  values: string[]
  /** `needed` decides what is found; `helpful` only ranks. */
  role: 'needed' | 'helpful' | 'weak'
  /** Says nothing about what is wanted. */
  isStop: boolean
}
