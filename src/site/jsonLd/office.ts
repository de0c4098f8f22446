import type { GovernmentOrganization, ImageObject, WithContext } from 'schema-dts'
import { absoluteURL } from '../absoluteURL'
import type { Site } from '../getSite'
import { THAI, type Language } from '../language'
import { sharedPicture } from '../sharedPicture'

type Organization = Exclude<GovernmentOrganization, string>

const LOGO_WIDTH = 640

/** The same in every language and on every page, so that what machines read of the office comes together. */
export const officeID = (): string => absoluteURL('/#office')

/** The office as publisher, author or organiser of something. */
export const publisher = ({ officeName, emblem }: Site, { href }: Language): Organization => ({
  '@type': 'GovernmentOrganization',
  '@id': officeID(),
  name: officeName,
  url: absoluteURL(href('/')),
  logo: logo(emblem),
})

function logo(emblem: Site['emblem']): ImageObject {
  const picture = sharedPicture(emblem, LOGO_WIDTH)
  return {
    '@type': 'ImageObject',
    url: picture?.url ?? absoluteURL('/emblem.svg'),
    ...(picture?.width ? { width: `${picture.width}`, height: `${picture.height}` } : {}),
  }
}

/**
 * Who runs the site, with what the settings hold of it and nothing else.
 * @param other the office's names in the other language; the same ones where it has none
 */
export function office({
  site,
  other,
  language,
}: {
  site: Site
  other: Site
  language: Language
}): WithContext<Extract<Organization, object>> {
  const { officeName, groupName, parentBodies, contact } = site
  const { address, phone, email, facebookURL } = contact
  return {
    '@context': 'https://schema.org',
    ...publisher(site, language),
    alternateName: other.officeName === officeName ? undefined : other.officeName,
    department: groupName
      ? {
          '@type': 'GovernmentOrganization',
          name: groupName,
          alternateName: other.groupName === groupName ? undefined : other.groupName || undefined,
        }
      : undefined,
    parentOrganization: parentBodies.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    address: address || undefined,
    telephone: phone || undefined,
    email: email || undefined,
    contactPoint:
      phone || email
        ? {
            '@type': 'ContactPoint',
            contactType: language.say(CONTACT_TYPE),
            telephone: phone || undefined,
            email: email || undefined,
            availableLanguage: THAI.locale,
          }
        : undefined,
    sameAs: facebookURL?.startsWith('https://') ? [facebookURL] : undefined,
  }
}

const CONTACT_TYPE = { th: 'ติดต่อสำนักงาน', en: 'customer service' }
