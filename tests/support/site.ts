import { getPayload, handleEndpoints, type Payload } from 'payload'
import config from '@payload-config'
import type { Role } from '@/accounts/permissions'
import type { User } from '@/payload-types'
import { withDefaultLocale } from '@/shared/withDefaultLocale'
import { offerTestSearch } from './search'

let isSearchOffered = false

/** The Payload of this test file, on its own database, with a search of its own. */
export async function openSite(): Promise<Payload> {
  const payload = await getPayload({ config })
  if (!isSearchOffered) offerTestSearch(payload)
  isSearchOffered = true
  return payload
}

export const PASSWORD = 'correct-horse-battery-staple'

let serial = 0

/** A user with one role, made as the system makes it. */
export async function makeUser({
  payload,
  role,
  unit,
}: {
  payload: Payload
  role: Role
  unit?: string
}): Promise<User> {
  serial += 1
  return payload.create({
    collection: 'users',
    data: {
      name: `ผู้ใช้ทดสอบ ${role} ${serial}`,
      email: `${role}${serial}@example.org`,
      password: PASSWORD,
      roles: [role],
      unit,
    },
  })
}

/** Lets those who publish do so with what they wrote themselves, for tests that are about something else. */
export const withoutFourEyes = (payload: Payload) =>
  payload.updateGlobal({ slug: 'editorial-settings', data: { fourEyes: false } })

export interface Answer<T = Record<string, unknown>> {
  status: number
  body: T
}

const ORIGIN = 'http://localhost:3000'

/** One request to the REST API, through Payload's own handler, as this user or as a visitor. */
export async function rest<T = Record<string, unknown>>({
  method = 'GET',
  path,
  body,
  token,
}: {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  token?: string
}): Promise<Answer<T>> {
  const isForm = body instanceof FormData
  const request = new Request(`${ORIGIN}/api${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
    },
    body: isForm ? body : body ? JSON.stringify(body) : undefined,
  })
  const response = await handleEndpoints({ config, request: await withDefaultLocale(request) })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : null) as T }
}

/** Signs a user in and gives the token. */
export async function signIn(user: User): Promise<string> {
  const { body } = await rest<{ token: string }>({
    method: 'POST',
    path: '/users/login',
    body: { email: user.email, password: PASSWORD },
  })
  return body.token
}
