import type { ItemKind } from '@/editorial/kinds'
import { completeRelations } from '../support/collectionEntries'
import { complete } from '../support/complete'
import { rest, type Answer } from '../support/site'

/** What the tests of the stages look at in any item. */
export interface Written {
  id: string
  title?: string | null
  body?: unknown
  slug: string
  code: string
  stage: string
  _status: string
  publishedAt?: string | null
  fiscalYear?: number | null
  owner?: unknown
  unit?: unknown
  isSample?: boolean | null
  deletedAt?: string | null
}

export interface WriteBody {
  doc: Written
  docs: Written[]
  message?: string
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

/** The items of one kind as one signed-in person, or a visitor, writes and reads them through REST. */
export function writer({ kind, token }: { kind: ItemKind; token?: string }) {
  const ask = <T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    rest<T>({
      method,
      path: `/${kind}${path}${path.includes('?') ? '&' : '?'}depth=0`,
      body,
      token,
    })

  return {
    /** With all that the checks ask for before a publication, unless the test leaves it out by name. */
    create: async (data: object, query = '') =>
      ask<WriteBody>('POST', query, {
        ...complete(kind),
        ...(await completeRelations(kind)),
        ...data,
      }),
    update: (id: string, data: object, query = '') =>
      ask<WriteBody>('PATCH', `/${id}${query}`, data),
    updateWhere: (query: string, data: object) => ask<WriteBody>('PATCH', `?${query}`, data),
    trash: (id: string) => ask<WriteBody>('DELETE', `/${id}`),
    duplicate: (id: string, query = '', data = {}) =>
      ask<WriteBody>('POST', `/${id}/duplicate${query}`, data),
    restore: (versionID: string) => ask<Written>('POST', `/versions/${versionID}`),
    versions: (id: string) =>
      ask<{ docs: { id: string; version: Written }[] }>(
        'GET',
        `/versions?where[parent][equals]=${id}&sort=-createdAt&limit=50`,
      ),
    read: (id: string, query = '') => ask<Written>('GET', `/${id}${query}`),
    list: (query = '') => ask<{ docs: Written[]; totalDocs: number }>('GET', `?${query}`),
  }
}

export type Writer = ReturnType<typeof writer>

/** The doc of a write that must succeed. */
export async function doc(answer: Promise<Answer<WriteBody>>): Promise<Written> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc
}

/** All sentences of a refusal, those of its fields included. */
export const sentences = ({ errors = [] }: WriteBody): string[] =>
  errors.flatMap(({ message, data }) => [message, ...(data?.errors ?? []).map((e) => e.message)])
