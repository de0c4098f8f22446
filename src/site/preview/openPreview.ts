import { headers } from 'next/headers'
import type { ItemKind } from '@/editorial/kinds'
import type { Stage } from '@/editorial/stages'
import { clock } from '@/shared/clock'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { isTranslation } from '../isTranslation'
import type { Locale } from '../language'
import { pageLanguage } from '../pageLanguage'
import { withAllFiles } from './withAllFiles'

/** Ids of both databases: a UUID or an ObjectId. */
const ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

interface Wanted {
  kind: ItemKind
  id: string
  /** What the item's page shows. */
  select: Record<string, true>
}

/** An item as its page gets it, and where it stands. */
export interface Previewed {
  item: { id: string; language: Locale; languages: readonly Locale[] }
  stage: Stage
  publishedAt: string | null
}

/** Who asks; null for a visitor. */
export async function previewReader() {
  const payload = await getPayload()
  return (await payload.auth({ headers: await headers() })).user
}

/**
 * The newest version of an item as its page would show it once published: read with the reader's own rights, all
 * its files counted as public, and published now where no time is set. Null where this reader may not see it.
 */
export async function openPreview({
  kind,
  id,
  select,
  user,
}: Wanted & {
  user: NonNullable<Awaited<ReturnType<typeof previewReader>>>
}): Promise<Previewed | null> {
  if (!ID.test(id)) return null
  const payload = await getPayload()
  // Which kind and which fields is known at run time only: Payload can type neither what is asked nor what comes.
  const read = async (locale: Locale) =>
    (await payload.findByID({
      collection: kind,
      id,
      draft: true,
      select: { ...select, stage: true, publishedAt: true } as never,
      depth: 1,
      disableErrors: true,
      ...asVisitor,
      locale,
      fallbackLocale: 'th',
      user,
    })) as unknown as { id: string; stage: Stage; publishedAt?: string | null } | null

  const original = await read('th')
  if (!original) return null
  const other = await read('en')
  const isTranslated = Boolean(other && isTranslation({ original, other }))
  const language = isTranslated ? pageLanguage().locale : 'th'
  const shown = language === 'en' && other ? other : original
  return {
    item: {
      ...withAllFiles(shown),
      publishedAt: shown.publishedAt ?? clock.now().toISOString(),
      language,
      languages: isTranslated ? ['th', 'en'] : ['th'],
    } as Previewed['item'],
    stage: original.stage,
    publishedAt: original.publishedAt ?? null,
  }
}
