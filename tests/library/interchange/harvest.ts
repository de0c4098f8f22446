import type { Payload } from 'payload'
import { expect } from 'vitest'
import { answerOAI } from '@/library/interchange/answerOAI'
import { childrenOf, readXML, textOf, type XMLElement } from '../../site/machines/rules/readXML'
import { complete } from '../../support/complete'

export const BASE = 'http://localhost:3000/oai'

export type Kind = 'teaching-media' | 'innovations'

export const make = (payload: Payload, collection: Kind, data: Record<string, unknown>) =>
  payload.create({
    collection,
    locale: 'th',
    draft: data.stage === 'draft',
    data: { ...complete(collection), stage: 'published', visibility: 'public', ...data } as never,
  })

/** Three learning areas, and their ids by their keys. */
export async function makeAreas(payload: Payload): Promise<Record<string, string>> {
  const areas = [
    ['thai', 'ภาษาไทย'],
    ['mathematics', 'คณิตศาสตร์'],
    ['health', 'สุขศึกษาและพลศึกษา'],
  ] as const
  const ids: Record<string, string> = {}
  for (const [order, [key, title]] of areas.entries()) {
    const data = { key, title, order } as never
    ids[key] = String(
      (await payload.create({ collection: 'learning-areas', locale: 'th', data })).id,
    )
  }
  return ids
}

/** One answer: its envelope is checked, and what stands in it given. */
export async function ask(query: Record<string, string> | string): Promise<XMLElement> {
  const response = await answerOAI(new URLSearchParams(query))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  const root = readXML(await response.text())
  expect(root.name).toBe('OAI-PMH')
  expect(root.attributes.xmlns).toBe('http://www.openarchives.org/OAI/2.0/')
  expect(root.children.map(({ name }) => name).slice(0, 2)).toEqual(['responseDate', 'request'])
  expect(textOf(root, 'responseDate')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(textOf(root, 'request')).toBe(BASE)
  expect(root.children).toHaveLength(3)
  return root
}

/** The code of the fault in an answer; undefined where it has none. */
export async function faultOf(query: Record<string, string> | string) {
  return childrenOf(await ask(query), 'error')[0]?.attributes.code
}

export interface Harvested {
  identifier: string
  code: string
  datestamp: string
  sets: string[]
  isDeleted: boolean
  metadata?: XMLElement
}

/** One part of a list, and the token for the next. */
export async function listPart(query: Record<string, string>) {
  const root = await ask(query)
  const fault = childrenOf(root, 'error')[0]
  if (fault) {
    expect(fault.attributes.code, fault.text).toBe('noRecordsMatch')
    return { records: [], token: undefined, cursor: undefined, size: undefined }
  }
  const list = root.children[2]!
  expect(list.name).toBe(query.verb)
  const token = childrenOf(list, 'resumptionToken')[0]
  const records = list.children.filter(({ name }) => name !== 'resumptionToken').map(readRecord)
  return {
    records,
    token: token?.text || undefined,
    cursor: token?.attributes.cursor,
    size: token?.attributes.completeListSize,
  }
}

/** A whole list, part after part. */
export async function listAll(
  query: Record<string, string>,
  between: (part: number) => Promise<void> = async () => {},
): Promise<Harvested[]> {
  const all: Harvested[] = []
  let asked = query
  for (let part = 1; ; part += 1) {
    const { records, token, cursor } = await listPart(asked)
    if (cursor !== undefined) expect(Number(cursor)).toBe(all.length)
    all.push(...records)
    if (!token) return all
    await between(part)
    asked = { verb: query.verb!, resumptionToken: token }
  }
}

export function readRecord(element: XMLElement): Harvested {
  const header = element.name === 'header' ? element : childrenOf(element, 'header')[0]!
  const identifier = textOf(header, 'identifier') ?? ''
  const isDeleted = header.attributes.status === 'deleted'
  const metadata = childrenOf(element, 'metadata')[0]?.children[0]
  if (element.name === 'record') expect(Boolean(metadata)).toBe(!isDeleted)
  return {
    identifier,
    code: identifier.split(':').at(-1) ?? '',
    datestamp: textOf(header, 'datestamp') ?? '',
    sets: childrenOf(header, 'setSpec').map(({ text }) => text),
    isDeleted,
    metadata,
  }
}
