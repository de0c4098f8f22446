import { getSite, readSite } from '../getSite'
import { office } from '../jsonLd/office'
import { webSite } from '../jsonLd/webSite'
import { ENGLISH, THAI } from '../language'
import { pageLanguage } from '../pageLanguage'
import { JsonLd } from './JsonLd'

/** What the home page tells search engines: who runs the site, and how to search it. */
export async function SiteData() {
  const language = pageLanguage()
  const [site, other] = await Promise.all([
    getSite(),
    readSite(language.locale === 'th' ? ENGLISH : THAI),
  ])
  return (
    <>
      <JsonLd data={office({ site, other, language })} />
      <JsonLd data={webSite(site, language)} />
    </>
  )
}
