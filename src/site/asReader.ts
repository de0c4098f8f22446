import { asVisitor } from './asVisitor'
import type { Language } from './language'
import { pageLanguage } from './pageLanguage'

/**
 * How a page reads what has no stages (units, areas, settings): with a visitor's rights, each field in the page's
 * language or, where it has none, in Thai. Items are read by `asVisitor` and then `translated` as a whole.
 */
export const asReader = ({ locale }: Language = pageLanguage()) => ({
  ...asVisitor,
  locale,
  fallbackLocale: 'th' as const,
})
