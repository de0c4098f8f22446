import type { Metadata } from 'next'
import { HomeAnnouncements } from './_home/HomeAnnouncements'
import { HomeHero } from '@/office/components/HomeHero'
import { HomeLibrary } from './_home/HomeLibrary'
import { HomeNews } from './_home/HomeNews'
import { sectionsToShow, type HomeSection } from '@/office/homeSections'
import { HOME } from '@/office/homeWords'
import { getHome } from '@/office/queries'
import { ContactLines } from '@/site/components/ContactLines'
import { SiteData } from '@/site/components/SiteData'
import { getSite } from '@/site/getSite'
import { pageLanguage, readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  await readLanguage(params)
  const { groupName, officeName } = await getSite()
  const title = groupName || officeName
  const description = groupName ? `${groupName} ${officeName}` : officeName
  return { ...pageMetadata({ title, description, path: '/' }), title: { absolute: title } }
}

export default async function HomePage({ params }: LocalePage) {
  await readLanguage(params)
  const home = await getHome()
  const sections = sectionsToShow(home.sections)
  // News and announcements stand beside each other on a wide screen when they follow each other.
  const isPair = sections[0] === 'news' && sections[1] === 'announcements'
  const rest = isPair ? sections.slice(2) : sections

  return (
    <>
      <HomeHero home={home} />
      <div className="wrap home">
        {isPair ? (
          <div className="columns">
            <HomeNews />
            <HomeAnnouncements />
          </div>
        ) : null}
        {rest.map((section) => (
          <Part key={section} section={section} />
        ))}
      </div>
      <SiteData />
    </>
  )
}

async function Part({ section }: { section: HomeSection }) {
  const { say } = pageLanguage()
  switch (section) {
    case 'news':
      return <HomeNews />
    case 'announcements':
      return <HomeAnnouncements />
    case 'media':
      return <HomeLibrary collection="teaching-media" />
    case 'innovations':
      return <HomeLibrary collection="innovations" />
    case 'contact': {
      const { contact } = await getSite()
      return (
        <ContactLines contact={contact} more={{ label: say(HOME.aboutOffice), href: '/about' }} />
      )
    }
  }
}
