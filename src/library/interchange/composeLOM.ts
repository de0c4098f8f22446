import { label } from '@/shared/label'
import { absoluteURL } from '@/site/absoluteURL'
import { isBody } from '../contributor'
import { LEVELS } from '../terms'
import type { Described, Said } from './describeItem'
import { FORMATS } from './formats'
import { ageRanges, INTERACTIVITY, RESOURCE_TYPES } from './lomTerms'
import { bare, element, text } from './xml'

const STANDARD = 'LOMv1.0'
const CURRICULUM = label(
  'หลักสูตรแกนกลางการศึกษาขั้นพื้นฐาน พุทธศักราช ๒๕๕๑',
  'Thai Basic Education Core Curriculum B.E. 2551 (A.D. 2008)',
)

/** An item as Learning Object Metadata in its XML binding (IEEE 1484.12.1 and 1484.12.3), elements in their order. */
export function composeLOM({
  item,
  identifier,
  publisher,
}: {
  item: Described
  /** Of the record, for OAI. */
  identifier: string
  publisher: string
}): string {
  const { namespace, schema } = FORMATS.lom
  return bare(
    'lom',
    { xmlns: namespace, 'xsi:schemaLocation': `${namespace} ${schema}` },
    [
      general(item, identifier),
      lifeCycle(item, publisher),
      element('metaMetadata', [text('metadataSchema', STANDARD), text('language', 'th')]),
      technical(item),
      educational(item),
      rights(item),
      ...classifications(item),
    ].join(''),
  )
}

const general = (item: Described, identifier: string): string =>
  element('general', [
    element('identifier', [text('catalog', 'URI'), text('entry', item.url)]),
    element('identifier', [text('catalog', 'OAI'), text('entry', identifier)]),
    strings('title', item.titles),
    ...item.languages.map((language) => text('language', language)),
    strings('description', item.summaries),
    ...item.tags.map((tag) => strings('keyword', [{ text: tag, language: 'th' }])),
  ])

const lifeCycle = (item: Described, publisher: string): string =>
  element('lifeCycle', [
    ...item.creators.map(({ name }) =>
      contribute({ role: 'author', name, date: item.madeIn && String(item.madeIn) }),
    ),
    item.school && contribute({ role: 'content provider', name: item.school }),
    contribute({ role: 'publisher', name: publisher, date: item.publishedAt }),
  ])

const contribute = ({
  role,
  name,
  date,
}: {
  role: string
  name: string
  date?: string | 0
}): string =>
  element('contribute', [
    vocabulary('role', role),
    text('entity', toVCard(name)),
    element('date', [text('dateTime', date || undefined)]),
  ])

/** RFC 2426. The family name of a Thai person is not told apart, so that all of it stands as the given name. */
function toVCard(name: string): string {
  const escaped = name
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\s+/g, ' ')
  const whose = isBody(name) ? [`N:;;;;`, `ORG:${escaped}`] : [`N:;${escaped};;;`]
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${escaped}`, ...whose, 'END:VCARD'].join('\n')
}

function technical({ url, files, links }: Described): string {
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0)
  const seconds = Math.round(files.reduce((sum, file) => sum + (file.seconds ?? 0), 0))
  const formats = new Set(files.map(({ mimeType }) => mimeType))
  const places = [...files.map((file) => file.url), ...links]
  return element('technical', [
    ...[...formats].map((mimeType) => text('format', mimeType)),
    bytes > 0 ? text('size', String(bytes)) : '',
    ...(places.length > 0 ? places : [url]).map((place) => text('location', place)),
    seconds > 0 ? element('duration', [text('duration', `PT${seconds}S`)]) : '',
  ])
}

function educational({ mediaType, levels, languages, typeName }: Described): string {
  const known = mediaType && RESOURCE_TYPES[mediaType]
  return element('educational', [
    mediaType && vocabulary('interactivityType', INTERACTIVITY[mediaType]),
    vocabulary('learningResourceType', known),
    // The library's own word list; its page names the source.
    vocabulary('learningResourceType', mediaType ?? typeName.en, absoluteURL('/library')),
    vocabulary('intendedEndUserRole', 'teacher'),
    vocabulary('intendedEndUserRole', 'learner'),
    vocabulary('context', 'school'),
    ...ageRanges(levels).map((range) =>
      strings('typicalAgeRange', [{ text: range, language: 'en' }]),
    ),
    ...languages.map((language) => text('language', language)),
  ])
}

function rights({ licence, rights: held, thirdParty }: Described): string {
  if (!held) return ''
  const words = [held.url, held.words.th, thirdParty].filter(Boolean).join('\n')
  return element('rights', [
    vocabulary('cost', 'no'),
    vocabulary('copyrightAndOtherRestrictions', licence === 'cc0' ? 'no' : 'yes'),
    strings('description', [{ text: words, language: 'th' }]),
  ])
}

const classifications = ({ area, levels, indicators }: Described): string[] => [
  classification('discipline', area ? [{ id: area.key, entry: area.title }] : []),
  classification(
    'educational level',
    levels.map((level) => ({ id: level, entry: LEVELS[level].th })),
  ),
  classification(
    'educational objective',
    indicators.map((code) => ({ id: code, entry: code })),
  ),
]

const classification = (purpose: string, taxons: { id: string; entry: string }[]): string =>
  taxons.length === 0
    ? ''
    : element('classification', [
        vocabulary('purpose', purpose),
        ...taxons.map(({ id, entry }) =>
          element('taxonPath', [
            strings('source', [
              { text: CURRICULUM.th, language: 'th' },
              { text: CURRICULUM.en, language: 'en' },
            ]),
            element('taxon', [text('id', id), strings('entry', [{ text: entry, language: 'th' }])]),
          ]),
        ),
      ])

const vocabulary = (name: string, value: string | undefined, source = STANDARD): string =>
  value ? element(name, [text('source', source), text('value', value)]) : ''

const strings = (name: string, values: Said[]): string =>
  element(
    name,
    values.map(({ text: words, language }) => text('string', words, { language })),
  )
