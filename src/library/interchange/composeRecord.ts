import { composeDublinCore } from './composeDublinCore'
import { composeLOM } from './composeLOM'
import { toDatestamp } from './datestamps'
import { toIdentifier, type RecordHeader } from './findHeaders'
import type { Record } from './findRecords'
import type { Format } from './formats'
import { bare, element, text } from './xml'

export const composeHeader = ({ code, datestamp, sets, isDeleted }: RecordHeader): string =>
  element(
    'header',
    [
      text('identifier', toIdentifier(code)),
      text('datestamp', toDatestamp(datestamp)),
      ...sets.map((set) => text('setSpec', set)),
    ],
    { status: isDeleted ? 'deleted' : undefined },
  )

/** A record in a format; of what is gone, its header. */
export function composeRecord({
  record: { header, item },
  format,
  publisher,
}: {
  record: Record
  format: Format
  publisher: string
}): string {
  if (!item) return element('record', [composeHeader(header)])
  const metadata =
    format === 'oai_dc'
      ? composeDublinCore({ item, publisher })
      : composeLOM({ item, publisher, identifier: toIdentifier(header.code) })
  return element('record', [composeHeader(header), bare('metadata', {}, metadata)])
}
