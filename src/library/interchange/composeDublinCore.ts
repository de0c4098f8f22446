import { isoDay } from '@/shared/thaiDate'
import type { MediaType } from '../terms'
import type { Described, Said } from './describeItem'
import { FORMATS } from './formats'
import { bare, text } from './xml'

/** The DCMI Type Vocabulary, as far as each medium is one of its types. */
const DCMI_TYPES: Record<MediaType, string> = {
  video: 'MovingImage',
  audio: 'Sound',
  document: 'Text',
  worksheet: 'Text',
  slides: 'Text',
  ebook: 'Text',
  interactive: 'InteractiveResource',
  image: 'StillImage',
  'activity-set': 'Collection',
  quiz: 'Text',
  app: 'Software',
}

/** An item as unqualified Dublin Core, in the container of OAI-PMH (openarchives.org/OAI/2.0/oai_dc.xsd). */
export function composeDublinCore({
  item,
  publisher,
}: {
  item: Described
  publisher: string
}): string {
  const { typeName, rights, thirdParty } = item
  const { namespace, schema } = FORMATS.oai_dc
  return bare(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': namespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xsi:schemaLocation': `${namespace} ${schema}`,
    },
    [
      ...item.titles.map(said('title')),
      ...each('creator', names(item.creators)),
      ...each('subject', [item.area?.title, ...item.tags, ...item.indicators]),
      ...item.summaries.map(said('description')),
      ...each('publisher', [publisher]),
      ...each('contributor', [item.school]),
      ...each('date', [isoDay(item.publishedAt)]),
      ...each('type', [
        item.mediaType ? DCMI_TYPES[item.mediaType] : 'Text',
        typeName.en,
        typeName.th,
      ]),
      ...each(
        'format',
        item.files.map(({ mimeType }) => mimeType),
      ),
      ...each('identifier', [item.url]),
      ...each('source', item.links),
      ...each('language', item.languages),
      ...each('rights', rights ? [rights.url ?? rights.words.en, rights.words.th] : []),
      ...each('rights', [thirdParty]),
    ].join(''),
  )
}

const said =
  (name: string) =>
  ({ text: words, language }: Said): string =>
    text(`dc:${name}`, words, { 'xml:lang': language })

/** Each value once: two files of one format are one format. */
const each = (name: string, values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].map((value) => text(`dc:${name}`, value))

const names = (creators: Described['creators']) => creators.map(({ name }) => name)
