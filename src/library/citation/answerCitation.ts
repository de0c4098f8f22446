import { languageOf } from '@/site/language'
import { contentDisposition } from '@/uploads/contentDisposition'
import type { CitedWork } from './CitedWork'
import { findCited } from './findCited'
import { toBibTeX } from './toBibTeX'
import { toRIS } from './toRIS'

const NAME = /^([0-9a-z]{8})\.(bib|ris)$/

const FORMATS: Record<string, { type: string; write: (work: CitedWork) => string }> = {
  bib: { type: 'application/x-bibtex', write: toBibTeX },
  ris: { type: 'application/x-research-info-systems', write: toRIS },
}

/** What a name such as `m1b2c3d4.ris` asks for: how programs for references take an item up; else 404. */
export async function answerCitation({
  name,
  locale,
}: {
  name: string
  locale: string
}): Promise<Response> {
  const [, code = '', extension = ''] = NAME.exec(name) ?? []
  const format = FORMATS[extension]
  const language = languageOf(locale)
  const work = format && language && (await findCited({ code, language }))
  if (!work) return new Response(null, { status: 404 })
  return new Response(format.write(work), {
    headers: {
      'Content-Type': `${format.type}; charset=utf-8`,
      'Content-Disposition': contentDisposition({ name, isInline: false }),
      'Cache-Control': 'public, max-age=300',
      // The item's own page is what search engines should show.
      'X-Robots-Tag': 'noindex',
    },
  })
}
