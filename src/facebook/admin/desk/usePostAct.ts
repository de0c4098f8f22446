'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { WORDS } from './words'

/** Sends what somebody wants of a post, and tells them how it was taken. */
export function usePostAct(onDone: () => void) {
  const { config } = useConfig()
  const say = useSay()
  const [isBusy, setBusy] = useState(false)

  /** @returns whether it was taken */
  async function act(path: string, body: object = {}): Promise<boolean> {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/cross-posts/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const told = (await answer.json().catch(() => null)) as Told | null
      if (!answer.ok) throw new Error(told?.errors?.[0]?.message ?? '')
      if (told?.message) toast.success(told.message)
      return true
    } catch (fault) {
      toast.error((fault instanceof Error && fault.message) || say(WORDS.failed))
      return false
    } finally {
      setBusy(false)
      onDone()
    }
  }
  return { act, isBusy }
}

interface Told {
  message?: string
  errors?: { message: string }[]
}
