import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ItemKind } from '@/editorial/kinds'
import type { User } from '@/payload-types'
import { openSite } from '../support/site'
import { makeCast, PARTS, type Cast, type Part } from './cast'
import { localDoor, restDoor } from './doors'
import { newestVersionOf, OPERATIONS, type Operation } from './operations'
import { stockItem } from './stock'

export type Row = Partial<Record<Part, string>>

/** A table as people read it: a line an operation, a column a role; `yes`, `-` for no, and a gap `.` for not asked. */
export function readTable(text: string): Record<string, Row> {
  const [head = '', ...lines] = text.trim().split('\n')
  const columns = head.split('|')[1]?.trim().split(/\s+/) as Part[]
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', cells = ''] = line.split('|')
      const values = cells.trim().split(/\s+/)
      return [name.trim(), Object.fromEntries(columns.map((part, at) => [part, values[at]]))]
    }),
  )
}

const DOORS = { REST: restDoor, 'Local API': localDoor }

/** Tries every operation as everybody, through both doors, and compares with the table. */
export function testItemMatrix({ kinds, table }: { kinds: ItemKind[]; table: string }): void {
  const expected = readTable(table)
  let payload: Payload
  let cast: Cast

  beforeAll(async () => {
    payload = await openSite()
    cast = await makeCast(payload)
  })

  it('asks for every operation and every role', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(OPERATIONS).sort())
    for (const row of Object.values(expected)) expect(Object.keys(row)).toEqual(PARTS)
  })

  // The rules stand behind both doors alike: one kind of each table is enough for the second.
  const cases: { kind: ItemKind; door: keyof typeof DOORS }[] = [
    ...kinds.map((kind) => ({ kind, door: 'REST' as const })),
    ...kinds.slice(0, 1).map((kind) => ({ kind, door: 'Local API' as const })),
  ]
  describe.each(cases)('$kind through the $door', ({ kind, door }) => {
    it.each(Object.entries(OPERATIONS))('%s', async (name, operation) => {
      const wanted = expected[name] ?? {}
      expect(await whoMay({ payload, cast, kind, operation, wanted, door: DOORS[door] })).toEqual(
        wanted,
      )
    })
  })
}

async function whoMay({
  payload,
  cast,
  kind,
  operation,
  wanted,
  door: openDoor,
}: {
  payload: Payload
  cast: Cast
  kind: ItemKind
  operation: Operation
  wanted: Row
  door: typeof restDoor
}): Promise<Row> {
  const { state, whose, act, keepsItem } = operation
  const answers: Row = {}
  let spare: string | undefined
  for (const part of PARTS) {
    const asker = cast.askers[part]
    if (wanted[part] === '.') {
      answers[part] = '.'
      continue
    }
    const owner = ownerOf({ whose, cast, asker: asker.user })
    const id = spare ?? (await stockItem({ payload, kind, state, owner }))
    const isAllowed = await act({
      door: openDoor({ kind, asker, payload }),
      id,
      newestVersion: () => newestVersionOf({ payload, kind, id }),
    })
    answers[part] = isAllowed ? 'yes' : '-'
    spare = whose !== 'own' && (keepsItem || !isAllowed) ? id : undefined
  }
  return answers
}

function ownerOf({
  whose,
  cast,
  asker,
}: {
  whose: Operation['whose']
  cast: Cast
  asker: User | undefined
}): User {
  if (whose === 'unit') return cast.colleague
  if (whose === 'other') return cast.stranger
  if (!asker) throw new Error('a visitor owns nothing')
  return asker
}
