import type { Label } from '@/shared/label'
import { absoluteURL } from '@/site/absoluteURL'
import { languageOf, type Language } from '@/site/language'
import type { RawParams } from '@/site/parseParams'
import { toCSV } from '@/tables/toCSV'
import { toXLSX } from '@/tables/toXLSX'
import { contentDisposition } from '@/uploads/contentDisposition'
import { parseLibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'
import { describeRow, type DescribedRow } from './describeRow'
import { EXPORT_FORMATS, type ExportFormat } from './exportFormats'
import { findExported } from './findExported'
import { listRefs } from './listRefs'
import { toTable } from './toTable'
import { cutNote } from './words'

export interface ExportRoute {
  params: Promise<{ locale: string }>
}

/** A list of the library as a file: what `/library` shows with the same parameters, all its pages together. */
export async function answerExport(
  format: ExportFormat,
  request: Request,
  { params }: ExportRoute,
): Promise<Response> {
  const lang = languageOf((await params).locale)
  if (!lang) return new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const { refs, total } = await listRefs(parseLibraryQuery(toRawParams(searchParams)))
  const items = await findExported(refs, lang)
  const list: List = {
    rows: items.map((item) => describeRow(item, lang)),
    total,
    note: refs.length < total ? cutNote(lang.number(refs.length), lang.number(total)) : undefined,
    page: absoluteURL(`${lang.href('/library')}${searchParams.size > 0 ? `?${searchParams}` : ''}`),
    lang,
  }
  return new Response((await WRITERS[format](list)) as BodyInit, {
    headers: {
      'Content-Type': EXPORT_FORMATS[format].type,
      'Content-Disposition': contentDisposition({
        name: `${lang.say(WORDS.library)}.${format}`,
        isInline: false,
      }),
      'Cache-Control': 'no-cache',
      'X-Robots-Tag': 'noindex',
    },
  })
}

interface List {
  rows: DescribedRow[]
  total: number
  note?: Label
  /** The address of the page it is the list of. */
  page: string
  lang: Language
}

const WRITERS: Record<ExportFormat, (list: List) => string | Promise<Buffer>> = {
  csv: (list) => toCSV(toTable(list)),
  xlsx: (list) => toXLSX(toTable(list)),
  json: ({ rows, total, note, page, lang }) =>
    JSON.stringify({ page, total, note: note ? lang.say(note) : null, items: rows }),
}

/** As Next hands them to a page: what is repeated as a list. */
const toRawParams = (params: URLSearchParams): RawParams =>
  Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
