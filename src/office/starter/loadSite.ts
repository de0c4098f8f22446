import type { Payload } from 'payload'
import { officePowers } from './powers'
import { menu, siteNames, siteNamesEn } from './site'

/** The names of the office and its menu, in Thai and in English; what is there already stays. */
export async function loadSite(payload: Payload): Promise<void> {
  await loadNames(payload)
  await loadMenu(payload)
}

async function loadNames(payload: Payload): Promise<void> {
  const slug = 'site-settings'
  const settings = await payload.findGlobal({ slug, locale: 'th', depth: 0 })
  const { officeName, parentBodies } = settings.officeName
    ? settings
    : await payload.updateGlobal({ slug, data: { ...siteNames, powers: officePowers } })

  const english = await payload.findGlobal({ slug, locale: 'en', depth: 0 })
  if (english.officeName || officeName !== siteNames.officeName) return
  await payload.updateGlobal({
    slug,
    locale: 'en',
    data: {
      ...siteNamesEn,
      parentBodies: (parentBodies ?? []).map((body) => ({ ...body, name: toEnglish(body.name) })),
    },
  })
}

const toEnglish = (parentBody: string): string => {
  const at = siteNames.parentBodies.findIndex(({ name }) => name === parentBody)
  return siteNamesEn.parentBodies[at] ?? parentBody
}

async function loadMenu(payload: Payload): Promise<void> {
  const slug = 'navigation'
  const navigation = await payload.findGlobal({ slug, depth: 0 })
  if (navigation.items?.length) return
  const { items } = await payload.updateGlobal({
    slug,
    data: { items: menu.map(({ label, href }) => ({ label, href })) },
  })
  await payload.updateGlobal({
    slug,
    locale: 'en',
    data: { items: (items ?? []).map((item, at) => ({ ...item, label: menu[at]?.labelEn ?? '' })) },
  })
}
