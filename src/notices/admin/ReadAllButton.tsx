'use client'

import { Button, toast, useConfig, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

/** Marks all of one's notices as read; the dashboard is drawn anew without a reload. */
export function ReadAllButton({ words, failed }: { words: string; failed: string }) {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)

  async function readAll() {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/inbox/read`, { method: 'POST' })
      if (!answer.ok) throw new Error(`not marked: ${answer.status}`)
      clearRouteCache()
    } catch {
      toast.error(failed)
    }
    setBusy(false)
  }

  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void readAll()}
      size="small"
    >
      {words}
    </Button>
  )
}
