'use client'

import { useCallback, useEffect, useState } from 'react'
import type { KeptPost, SeenPost } from '../../desk/showPost'
import { settlesIn } from './meaningOf'

/** After an answer that could not be had. */
const AGAIN_MS = 15_000

export interface Asked<T> {
  answer: T | undefined
  hasFailed: boolean
  reload: () => void
}

/**
 * What an address says of posts; asked again by itself while one of them is under way, and not while nobody looks.
 * @param mark asked anew when it changes
 */
export function usePosts<T>({
  path,
  mark,
  postsOf,
}: {
  path: string | undefined
  mark: string
  postsOf: (answer: T) => (SeenPost | KeptPost)[]
}): Asked<T> {
  const [found, setFound] = useState<{ path: string; answer?: T; hasFailed: boolean }>()
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])

  useEffect(() => {
    if (!path) return
    const asking = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      clearTimeout(timer)
      if (document.hidden) return
      const answer = await get<T>(path, asking.signal)
      if (asking.signal.aborted) return
      setFound((before) => ({ path, answer: answer ?? before?.answer, hasFailed: !answer }))
      const wait = answer ? soonest(postsOf(answer)) : AGAIN_MS
      if (wait !== undefined) timer = setTimeout(() => void ask(), wait)
    }
    const look = () => void ask()
    document.addEventListener('visibilitychange', look)
    look()
    return () => {
      asking.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [path, mark, turn, postsOf])

  const isOurs = found?.path === path
  return {
    answer: isOurs ? found?.answer : undefined,
    hasFailed: Boolean(isOurs && found?.hasFailed),
    reload,
  }
}

function soonest(posts: (SeenPost | KeptPost)[]): number | undefined {
  const waits = posts.map((post) => settlesIn(post, new Date())).filter((ms) => ms !== undefined)
  return waits.length > 0 ? Math.min(...waits) : undefined
}

async function get<T>(path: string, signal: AbortSignal): Promise<T | undefined> {
  try {
    const answer = await fetch(path, { headers: { Accept: 'application/json' }, signal })
    return answer.ok ? ((await answer.json()) as T) : undefined
  } catch {
    return undefined
  }
}
