import { isItemKind } from '@/editorial/kinds'
import { complete } from '../support/complete'

/** The site's own API, signed in: what content for browser tests is made through. */
export interface API {
  create: (collection: string, data: object, locale?: string) => Promise<string>
  update: (path: string, data: object, locale?: string) => Promise<void>
  /** The newest version of a document, as this person reads it. */
  read: (path: string) => Promise<unknown>
  upload: (file: { name: string; type: string; data: Uint8Array; alt?: string }) => Promise<string>
}

interface SignIn {
  email: string
  password: string
}

export async function openAPI(url: string, signIn: SignIn): Promise<API> {
  const json = { 'Content-Type': 'application/json' }
  const { token } = (await ask(`${url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(signIn),
  })) as { token: string }
  const mine = { Authorization: `JWT ${token}` }

  const write = (method: string, path: string, data: object, locale = 'th') =>
    ask(`${url}/api/${path}?locale=${locale}&depth=0`, {
      method,
      headers: { ...mine, ...json },
      body: JSON.stringify(data),
    })

  return {
    create: async (collection, data, locale) => {
      const whole = isItemKind(collection) ? { ...complete(collection), ...data } : data
      return idOf(await write('POST', collection, whole, locale))
    },
    update: async (path, data, locale) => {
      await write(path.startsWith('globals/') ? 'POST' : 'PATCH', path, data, locale)
    },
    read: (path) => ask(`${url}/api/${path}?locale=th&depth=0&draft=true`, { headers: mine }),
    upload: async ({ name, type, data, alt }) => {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(data)], { type }), name)
      body.append('_payload', JSON.stringify({ alt, originalName: name }))
      const path = `${url}/api/media?locale=th&depth=0`
      return idOf(await ask(path, { method: 'POST', headers: mine, body }))
    },
  }
}

const idOf = (answer: unknown): string => (answer as { doc: { id: string } }).doc.id

async function ask(url: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(url, init)
  if (!answer.ok) {
    throw new Error(
      `${init.method ?? 'GET'} ${url}: ${answer.status} ${(await answer.text()).slice(0, 600)}`,
    )
  }
  return answer.json()
}
