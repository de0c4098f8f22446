import type { Payload } from 'payload'
import type { ItemKind } from '@/editorial/kinds'
import type { Stage } from '@/editorial/stages'
import { rest } from '../support/site'
import type { Asker } from './cast'

export interface ItemWrite {
  title?: string
  stage?: Stage
  deletedAt?: string | null
}

/** One way into the items for one asker; every verb says whether it was allowed and throws on anything odd. */
export interface Door {
  create(data: ItemWrite): Promise<boolean>
  read(id: string): Promise<boolean>
  update(id: string, data: ItemWrite): Promise<boolean>
  trash(id: string): Promise<boolean>
  erase(id: string): Promise<boolean>
  versions(id: string): Promise<boolean>
  restore(versionID: string): Promise<boolean>
  duplicate(id: string): Promise<boolean>
  bulkUpdate(id: string, data: ItemWrite): Promise<boolean>
  bulkTrash(id: string): Promise<boolean>
}

export type OpenDoor = (args: { kind: ItemKind; asker: Asker; payload: Payload }) => Door

const REFUSALS = [401, 403, 404]

/** Through Payload's REST handler, as the admin and other programs come in. */
export const restDoor: OpenDoor = ({ kind, asker: { token } }) => {
  type Method = Parameters<typeof rest>[0]['method']
  const ask = async (method: Method, path: string, body?: unknown) => {
    const answer = await rest<{ docs?: unknown[] }>({
      method,
      path: `/${kind}${path}`,
      body,
      token,
    })
    const isAllowed = answer.status < 300
    // A bulk write that changes nothing answers 400 and names each item it refused.
    const isRefusal = REFUSALS.includes(answer.status) || Array.isArray(answer.body?.docs)
    if (!isAllowed && !isRefusal) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    return { isAllowed, docs: answer.body?.docs ?? [] }
  }
  const one = async (...args: Parameters<typeof ask>) => (await ask(...args)).isAllowed
  const many = async (...args: Parameters<typeof ask>) => (await ask(...args)).docs.length === 1

  return {
    create: (data) => one('POST', '', data),
    read: (id) => one('GET', `/${id}`),
    update: (id, data) => one('PATCH', `/${id}`, data),
    trash: (id) => one('DELETE', `/${id}`),
    erase: (id) => one('DELETE', `/${id}`),
    versions: async (id) =>
      (await ask('GET', `/versions?where[parent][equals]=${id}`)).docs.length > 0,
    restore: (versionID) => one('POST', `/versions/${versionID}`),
    duplicate: (id) => one('POST', `/${id}/duplicate`),
    bulkUpdate: (id, data) => many('PATCH', `?where[id][equals]=${id}`, data),
    bulkTrash: (id) => many('DELETE', `?where[id][equals]=${id}`),
  }
}

/** Through the Local API with access control, as the site's own pages come in. */
export const localDoor: OpenDoor = ({ kind: collection, asker: { user }, payload }) => {
  const as = { collection, user: user ?? null, overrideAccess: false, depth: 0 } as const
  const now = new Date().toISOString()
  const one = async (asked: Promise<unknown>) => {
    try {
      await asked
      return true
    } catch (error) {
      if (REFUSALS.includes((error as { status?: number }).status ?? 0)) return false
      throw error
    }
  }
  const many = async (asked: Promise<{ docs: unknown[] }>) => {
    let found = 0
    const isAllowed = await one(asked.then(({ docs }) => (found = docs.length)))
    return isAllowed && found === 1
  }

  return {
    create: (data) => one(payload.create({ ...as, data, draft: true })),
    read: (id) => one(payload.findByID({ ...as, id })),
    update: (id, data) => one(payload.update({ ...as, id, data })),
    trash: (id) => one(payload.update({ ...as, id, data: { deletedAt: now } })),
    erase: (id) => one(payload.delete({ ...as, id, trash: true })),
    versions: (id) =>
      many(payload.findVersions({ ...as, where: { parent: { equals: id } }, limit: 1 })),
    restore: (id) => one(payload.restoreVersion({ ...as, id })),
    duplicate: (id) => one(payload.duplicate({ ...as, id })),
    bulkUpdate: (id, data) => many(payload.update({ ...as, where: { id: { equals: id } }, data })),
    bulkTrash: (id) =>
      many(payload.update({ ...as, where: { id: { equals: id } }, data: { deletedAt: now } })),
  }
}
