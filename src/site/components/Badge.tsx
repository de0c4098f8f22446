import type { ReactNode } from 'react'
import type { Locale } from '../language'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

export type BadgeTone = 'plain' | 'brand' | 'warm' | 'quiet'

export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>
}

/** Marks what only shows how the site will look. */
export const SampleBadge = () => <Badge tone="warm">{pageLanguage().say(WORDS.sample)}</Badge>

/** Tells readers of an English list that the item itself is in Thai. */
export function UntranslatedBadge({ language }: { language: Locale }) {
  const { locale, say } = pageLanguage()
  return language === locale ? null : <Badge tone="quiet">{say(WORDS.onlyThai)}</Badge>
}
