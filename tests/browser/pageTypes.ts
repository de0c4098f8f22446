import { inject } from 'vitest'
import { fiscalYear } from '@/shared/thaiDate'

const LAST_YEAR = fiscalYear(new Date()) - 1

/** A page of every kind the site draws, and the hardest content for it, at its Thai address. */
export const PAGE_TYPES = {
  home: '/',
  'list of news': '/news',
  'second page of a list': '/news?page=2',
  'list of a year': `/news?year=${LAST_YEAR}`,
  'list of one item': '/news?q=ข่าวสองภาษา',
  'list without items': '/news?q=ไม่มีข่าวนี้แน่นอน',
  'news item': '/news/marks',
  'news item with an unbroken title': '/news/long',
  'news item with a title only': '/news/bare',
  'translated news item': '/news/translated',
  'withdrawn item': '/news/withdrawn',
  'expired item': '/news/expired',
  announcements: '/announcements',
  'announcement with attachments': '/announcements/attached',
  'superseded announcement': '/announcements/superseded',
  'translated announcement': '/announcements/translated',
  library: '/library',
  'library by area': '/library?area=mathematics&level=m3',
  'library of words and levels': '/library?q=ใบงาน ม.3',
  'library as a list': '/library?level=m2&level=m3&view=list',
  'library without items': '/library?q=ไม่มีสื่อนี้แน่นอน',
  'teaching medium': '/library/media/marks',
  'teaching medium of one paper': '/library/media/paper',
  'teaching medium with a title only': '/library/media/long',
  innovation: '/library/innovations/marks',
  'form of a use': '/library/media/marks/used',
  'form of a rating': '/library/media/marks/rate',
  'form of a problem': '/library/innovations/marks/report',
  collections: '/library/collections',
  collection: '/library/collections/marks',
  /** Its codes are made with its items; see `addressOf`. */
  'lesson list': '/lesson?i=',
  'lesson list without items': '/lesson',
  creator: '/creators/ปั้น-ญี่ปุ่น',
  certificates: '/verify',
  'certificate not found': '/verify/2500-0001',
  search: '/search?q=คณิตศาสตร์',
  'search without words': '/search',
  'search without results': '/search?q=ฮฮฮฮฮฮ',
  documents: '/documents',
  processes: '/processes',
  process: '/processes/11',
  about: '/about',
  duties: '/about/duties',
  unit: '/units/dlict',
  contact: '/contact',
  privacy: '/privacy',
  accessibility: '/accessibility',
  display: '/display',
  people: '/people',
  schools: '/schools',
  'schools without results': '/schools?q=ไม่มีโรงเรียนนี้แน่นอน',
  calendar: '/calendar',
  'month without events': '/calendar?year=2560&month=1',
  'distance learning': '/distance-learning',
  status: '/status',
  'page not found': '/news/there-is-no-such-item',
  'page gone': '/news/gone',
} as const

export type PageType = keyof typeof PAGE_TYPES
export const pageTypes = Object.keys(PAGE_TYPES) as PageType[]
export type Language = 'th' | 'en'

/** The address of a page type in a language, as a browser asks for it. */
export const addressOf = (type: PageType, language: Language = 'th'): string => {
  const path = type === 'lesson list' ? lessonPath() : PAGE_TYPES[type]
  return encodeURI(language === 'th' ? path : path === '/' ? '/en' : `/en${path}`)
}

function lessonPath(): string {
  const site = inject('sharedSite')
  return PAGE_TYPES['lesson list'] + ('fault' in site ? '' : site.lessonCodes)
}
