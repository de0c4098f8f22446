import { LINK_REASONS } from '../linkStates'
import type { LinkReason } from '../toFinding'

/** The words for a reason as it is stored; undefined where there is none. */
export function reasonWords({
  reason,
  language,
}: {
  reason: unknown
  language: string
}): string | undefined {
  const words = LINK_REASONS[reason as LinkReason]
  return words?.[language === 'en' ? 'en' : 'th']
}
