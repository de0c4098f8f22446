import type { PayloadRequest } from 'payload'
import type { ItemKind } from '@/editorial/kinds'
import type { FacebookSetting } from '@/payload-types'

/** Under this name the settings wait in a request that asks for both defaults. */
const KEPT = 'facebookSettings'

/** Whether a new item of this kind is shared unless its writer says otherwise. */
export const sharesByDefault =
  (kind: ItemKind) =>
  async ({ req }: { req: PayloadRequest }): Promise<boolean> => {
    const { shareByDefault } = await settingsOf(req)
    return (shareByDefault ?? []).some((shared) => shared === kind)
  }

/** The office's usual form of a post. */
export async function usualMode({ req }: { req: PayloadRequest }): Promise<'link' | 'photos'> {
  return (await settingsOf(req)).mode ?? 'link'
}

function settingsOf(req: PayloadRequest): Promise<FacebookSetting> {
  const kept = req.context[KEPT] as Promise<FacebookSetting> | undefined
  const asked = kept ?? req.payload.findGlobal({ slug: 'facebook-settings', depth: 0, req })
  req.context[KEPT] = asked
  return asked
}
