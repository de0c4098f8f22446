import type { Metadata } from 'next'
import { CONTRASTS, SIZES } from '@/server/display'
import { PageHead } from '@/site/components/PageHead'
import { pageDisplay } from '@/site/pageDisplay'
import { pageLanguage, readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'
import { DISPLAY } from '@/site/words'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({
    title: say(DISPLAY.title),
    description: say(DISPLAY.intro),
    path: '/display',
    isIndexed: false,
  })
}

/** The front door keeps the wish when one of the links is followed. */
export default async function DisplayPage({ params }: LocalePage) {
  const { say } = await readLanguage(params)
  const { size, contrast } = await pageDisplay()
  return (
    <div className="wrap">
      <PageHead title={say(DISPLAY.title)}>
        <p>{say(DISPLAY.intro)}</p>
      </PageHead>
      <div className="article">
        <section>
          <h2>{say(DISPLAY.size)}</h2>
          <ul className="choices">
            {SIZES.map((choice) => (
              <li key={choice}>
                <Choice name="size" value={choice} isChosen={choice === size}>
                  {say(DISPLAY[choice])}
                </Choice>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{say(DISPLAY.contrast)}</h2>
          <ul className="choices">
            {CONTRASTS.map((choice) => (
              <li key={choice}>
                <Choice name="contrast" value={choice} isChosen={choice === contrast}>
                  {say(choice === 'high' ? DISPLAY.highContrast : DISPLAY.normalContrast)}
                </Choice>
              </li>
            ))}
          </ul>
        </section>
        <p>{say(DISPLAY.dark)}</p>
      </div>
    </div>
  )
}

function Choice({
  name,
  value,
  isChosen,
  children,
}: {
  name: string
  value: string
  isChosen: boolean
  children: string
}) {
  const { href, say } = pageLanguage()
  return (
    <a
      className="button button-quiet"
      href={href(`/display?${name}=${value}`)}
      rel="nofollow"
      aria-current={isChosen ? 'true' : undefined}
    >
      {children} {isChosen ? say(DISPLAY.chosen) : ''}
    </a>
  )
}
