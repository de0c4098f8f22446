'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const AGAIN_MS = 2_000

/**
 * What `GET /api/media/{id}/…` says of a file: undefined until it is read, null where it cannot be.
 * @param version read anew whenever this changes
 * @param isOpen whether to ask again soon; the same function each time
 */
export function useAbout<T>({
  id,
  what,
  version,
  isOpen,
}: {
  id: string | undefined
  what: 'progress' | 'uses'
  version: unknown
  isOpen?: (answer: T) => boolean
}): T | null | undefined {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<T | null>()
  const href = `${config.routes.api}/media/${id}/${what}`

  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    async function ask() {
      const next = await fetch(href, { signal: leaving.signal })
        .then(async (response) => (response.ok ? ((await response.json()) as T) : null))
        .catch(() => null)
      if (leaving.signal.aborted) return
      setAnswer(next)
      if (next && isOpen?.(next)) timer = setTimeout(() => void ask(), AGAIN_MS)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [id, href, version, isOpen])
  return answer
}
