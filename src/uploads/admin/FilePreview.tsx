'use client'

import type { Media } from '@/payload-types'
import { useSay } from '@/shared/admin/useSay'
import { kindOf } from '../fileTypes'
import { FILE_WORDS } from './fileWords'

/** A picture of the file, or a player for what can be heard or watched; nothing for others. */
export function FilePreview({
  file: { id, alt, mimeType, hasPoster },
  href,
  version,
}: {
  file: Media
  href: string
  version: string
}) {
  const say = useSay()
  const kind = kindOf(mimeType)
  const picture = `/files/${id}/640.webp${version}`
  if (kind === 'audio') {
    return <audio aria-label={say(FILE_WORDS.preview)} controls preload="metadata" src={href} />
  }
  if (kind === 'video') {
    return (
      <video
        aria-label={say(FILE_WORDS.preview)}
        controls
        key={href}
        poster={hasPoster ? picture : undefined}
        preload="metadata"
        src={href}
      />
    )
  }
  if (kind !== 'picture' && !hasPoster) return null
  return <img alt={alt || say(FILE_WORDS.preview)} src={picture} />
}
