'use client'

import { toast, useConfig, useRouteCache } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { Label } from '@/shared/label'
import type { ConnectionAnswer } from '../../care/connectionEndpoints'
import { ACT_WORDS } from './actWords'

const ASK_EVERY_MS = 1_500
const ASK_TIMES = 40

interface Order {
  path: string
  method: 'POST' | 'PUT' | 'DELETE'
  body?: object
  done?: Label
  /** Called as soon as it was taken, before the check that follows. */
  onDone?: () => void
}

/** Sends an order about the connection, waits for the check that follows, and has the page drawn anew. */
export function useConnection() {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => void (gone.current = true)
  }, [])

  const ask = (path: string, init?: RequestInit) =>
    fetch(`${config.routes.api}/facebook/${path}`, init)

  async function waitForCheck(): Promise<void> {
    for (let time = 0; time < ASK_TIMES && !gone.current; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
      const answer = await ask('connection')
      if (!answer.ok) throw new Error(`the check cannot be followed: ${answer.status}`)
      if (!((await answer.json()) as ConnectionAnswer).isChecking) return
    }
    toast.info(say(ACT_WORDS.slow))
  }

  async function order({ path, method, body, done, onDone }: Order): Promise<void> {
    setBusy(true)
    try {
      const answer = await ask(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      })
      if (answer.ok) {
        onDone?.()
        if (done) toast.success(say(done))
        await waitForCheck()
        clearRouteCache()
      } else toast.error(await refusalOf(answer, say(ACT_WORDS.failed)))
    } catch {
      toast.error(say(ACT_WORDS.failed))
    }
    if (!gone.current) setBusy(false)
  }

  return { order, isBusy }
}

async function refusalOf(answer: Response, otherwise: string): Promise<string> {
  const body = (await answer.json().catch(() => null)) as {
    errors?: { message?: string }[]
  } | null
  return body?.errors?.[0]?.message ?? otherwise
}
