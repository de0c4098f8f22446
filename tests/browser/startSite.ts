import type { TestProject } from 'vitest/node'
import { chromiumPath } from '../support/browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the browser tests share, or why there is none. */
    sharedSite: { url: string; lessonCodes: string } | { fault: string }
  }
}

/**
 * One running site with content for the tests that only look: started before the first of them, stopped after the
 * last. TEST_SITE_URL names one that runs already and holds the content.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  if (!chromiumPath) return project.provide('sharedSite', { fault: 'no Chromium here' })
  const running = process.env.TEST_SITE_URL
  if (running) return project.provide('sharedSite', await describe(running))

  process.env.TEST_RUN ??= String(process.pid)
  const { ADMIN, runSite } = await import('../support/runningSite')
  const { makeContent } = await import('./makeContent')
  try {
    const site = await runSite()
    await makeContent(site.url, ADMIN)
    project.provide('sharedSite', await describe(site.url))
    // At once: a site that still makes pictures would write into the folder that is being removed.
    return () => site.kill()
  } catch (fault) {
    // Other tests need no such site: those that do say why they fail.
    project.provide('sharedSite', { fault: String(fault) })
  }
}

/** With the codes of a lesson list, as the page of the collection links to it: they are other ones on every site. */
async function describe(url: string): Promise<{ url: string; lessonCodes: string }> {
  const html = await (await fetch(`${url}/library/collections/marks`)).text()
  const list = /href="\/lesson\?i=([^"&]+)/.exec(html)?.[1]
  if (!list) throw new Error('the page of the collection links to no lesson list')
  return { url, lessonCodes: decodeURIComponent(list) }
}
