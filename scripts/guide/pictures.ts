import type { Page } from 'playwright-core'
import type { Office } from './office'

export interface GuidePicture {
  /** File name in `docs/pictures`, without its ending. */
  name: string
  as?: keyof Office['emails']
  path: (office: Office) => string
  /** What a person would do before looking. */
  prepare?: (page: Page) => Promise<unknown>
  /** Only this part of the page. */
  part?: string
}

/** What the staff guide shows, in its order. */
export const PICTURES: GuidePicture[] = [
  { name: 'sign-in', path: () => '/admin/login' },
  { name: 'dashboard', as: 'director', path: () => '/admin' },
  { name: 'write', as: 'pr', path: () => '/admin/collections/news/create' },
  {
    name: 'returned',
    as: 'contributor',
    path: ({ items }) => `/admin/collections/teaching-media/${items.returned}`,
  },
  {
    name: 'submit',
    as: 'contributor',
    path: ({ items }) => `/admin/collections/teaching-media/${items.draft}`,
    prepare: (page) => openStep(page, 'submitted'),
  },
  {
    name: 'return',
    as: 'director',
    path: ({ items }) => `/admin/collections/news/${items.submitted}`,
    prepare: (page) => openStep(page, 'returned'),
  },
  {
    name: 'publish',
    as: 'director',
    path: ({ items }) => `/admin/collections/news/${items.submitted}`,
    prepare: (page) => openStep(page, 'published'),
  },
  {
    name: 'withdraw',
    as: 'director',
    path: ({ items }) => `/admin/collections/news/${items.live}`,
    prepare: (page) => openStep(page, 'withdrawn'),
  },
  {
    name: 'scheduled',
    as: 'director',
    path: ({ items }) => `/admin/collections/news/${items.scheduled}`,
  },
  {
    name: 'versions',
    as: 'director',
    path: ({ items }) => `/admin/collections/news/${items.live}/versions`,
  },
  { name: 'inbox', as: 'contributor', path: () => '/admin/collections/inbox' },
  { name: 'tags', as: 'librarian', path: () => '/admin/collections/tags' },
]

async function openStep(page: Page, step: string): Promise<void> {
  await page.locator(`#stage-${step}`).click()
  await page.locator('.step-dialog').waitFor()
}
