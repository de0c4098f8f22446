import type { Payload } from 'payload'
import { ROLES, type Role } from '@/accounts/permissions'
import type { User } from '@/payload-types'
import { makeUser, signIn } from '../support/site'

/** Whoever asks: a visitor has neither user nor token. */
export interface Asker {
  user?: User
  token?: string
}

export type Part = Role | 'visitor'
export const PARTS: readonly Part[] = ['visitor', ...ROLES]

/** One signed-in person a role, all in one unit; a colleague in that unit and a stranger in another. */
export interface Cast {
  askers: Record<Part, Asker>
  unit: string
  otherUnit: string
  colleague: User
  stranger: User
}

export async function makeCast(payload: Payload): Promise<Cast> {
  const unit = await payload.create({ collection: 'units', data: { name: 'กลุ่มทดสอบ' } })
  const otherUnit = await payload.create({ collection: 'units', data: { name: 'กลุ่มอื่น' } })
  const askers = { visitor: {} } as Record<Part, Asker>
  for (const role of ROLES) {
    const user = await makeUser({ payload, role, unit: unit.id })
    askers[role] = { user, token: await signIn(user) }
  }
  return {
    askers,
    unit: unit.id,
    otherUnit: otherUnit.id,
    colleague: await makeUser({ payload, role: 'contributor', unit: unit.id }),
    stranger: await makeUser({ payload, role: 'contributor', unit: otherUnit.id }),
  }
}
