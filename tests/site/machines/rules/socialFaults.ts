import { isAbsolute, isMoment } from './addresses'
import { Faults } from './faults'
import type { Head } from './readHTML'

const TYPES = ['website', 'article']
const CARDS = ['summary', 'summary_large_image']

/**
 * Open Graph (ogp.me): title, type, image and url are required of every page; an image has its size, type and words;
 * locales are `language_TERRITORY`; an article's times are ISO 8601.
 */
export function openGraphFaults(head: Head, where: string): string[] {
  const faults = new Faults(where)
  for (const name of ['og:title', 'og:type', 'og:image', 'og:url', 'og:site_name', 'og:locale']) {
    faults.unless(head.all(name).length === 1 && head.one(name), `${name}: ${head.all(name)}`)
  }
  faults.unless(TYPES.includes(head.one('og:type') ?? ''), 'og:type')
  for (const name of ['og:url', 'og:image']) faults.unless(isAbsolute(head.one(name)), name)
  for (const name of ['og:image:width', 'og:image:height']) {
    faults.unless(/^[1-9]\d{0,4}$/.test(head.one(name) ?? ''), name)
  }
  faults.unless(/^image\/(jpeg|png|webp)$/.test(head.one('og:image:type') ?? ''), 'og:image:type')
  faults.unless(head.one('og:image:alt'), 'og:image:alt')

  const locale = head.one('og:locale')
  const others = head.all('og:locale:alternate')
  for (const name of [locale, ...others]) {
    faults.unless(/^[a-z]{2}_[A-Z]{2}$/.test(name ?? ''), `og:locale ${name}`)
  }
  faults.unless(!others.includes(locale ?? ''), 'the page’s own locale is no alternate')

  for (const name of ['article:published_time', 'article:modified_time']) {
    const times = head.all(name)
    if (head.one('og:type') === 'article') {
      faults.unless(times.length === 1 && isMoment(times[0]), `${name}: ${times}`)
    } else faults.unless(times.length === 0, `${name} of what is no article`)
  }
  return faults.found
}

/** X, "Cards markup": card and title are required; a large card has a picture, whose words are at most 420 characters. */
export function twitterFaults(head: Head, where: string): string[] {
  const faults = new Faults(where)
  faults.unless(CARDS.includes(head.one('twitter:card') ?? ''), 'twitter:card')
  faults.unless(head.one('twitter:title') || head.one('og:title'), 'twitter:title')
  faults.unless(isAbsolute(head.one('twitter:image') ?? head.one('og:image')), 'twitter:image')
  faults.unless((head.one('twitter:image:alt') ?? '').length <= 420, 'twitter:image:alt')
  return faults.found
}
