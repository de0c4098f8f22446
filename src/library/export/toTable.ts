import type { Label } from '@/shared/label'
import type { Language } from '@/site/language'
import type { Cell, Table } from '@/tables/Table'
import { levelsText } from '../levelsText'
import { LICENCES, MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'
import type { DescribedRow } from './describeRow'
import { EXPORT_WORDS } from './words'

const KINDS: Record<DescribedRow['kind'], Label> = {
  'teaching-media': WORDS.medium,
  innovations: WORDS.innovation,
  'library-collections': EXPORT_WORDS.collection,
}

/** The columns of a list as people read it: words, names and dates of the Buddhist era. */
const COLUMNS: {
  head: Label
  width: number
  cell: (row: DescribedRow, lang: Language) => Cell
}[] = [
  { head: EXPORT_WORDS.code, width: 11, cell: ({ code }) => code },
  { head: EXPORT_WORDS.title, width: 48, cell: ({ title }) => title },
  {
    head: EXPORT_WORDS.kind,
    width: 16,
    cell: ({ kind }, { say }) => say(KINDS[kind]),
  },
  { head: WORDS.type, width: 18, cell: ({ type }, { say }) => type && say(MEDIA_TYPES[type]) },
  { head: WORDS.area, width: 26, cell: ({ area }) => area?.title },
  { head: WORDS.level, width: 16, cell: ({ levels }, lang) => levelsText(levels, lang) },
  {
    head: WORDS.licence,
    width: 26,
    cell: ({ licence }, { say }) => licence && say(LICENCES[licence]),
  },
  {
    head: WORDS.creators,
    width: 30,
    cell: ({ creators }) => creators.map(({ name }) => name).join('; '),
  },
  { head: WORDS.school, width: 28, cell: ({ school }) => school },
  { head: WORDS.year, width: 10, cell: ({ year }) => year },
  { head: EXPORT_WORDS.address, width: 44, cell: ({ url }) => url },
  {
    head: EXPORT_WORDS.files,
    width: 34,
    cell: ({ files }) => files.map(({ name }) => name).join('; '),
  },
  {
    head: EXPORT_WORDS.published,
    width: 20,
    cell: ({ publishedAt }, lang) => publishedAt && lang.longDate(publishedAt),
  },
  {
    head: EXPORT_WORDS.match,
    width: 12,
    cell: ({ match }, { say }) => say(match === 'near' ? EXPORT_WORDS.near : EXPORT_WORDS.all),
  },
]

/** A list for a spreadsheet, in the language of the page it was taken from. */
export const toTable = ({
  rows,
  note,
  lang,
}: {
  rows: DescribedRow[]
  note?: Label
  lang: Language
}): Table => ({
  name: lang.say(WORDS.library),
  columns: COLUMNS.map(({ head, width }) => ({ head: lang.say(head), width })),
  rows: rows.map((row) => COLUMNS.map(({ cell }) => cell(row, lang))),
  note: note && lang.say(note),
})
