'use client'

import { Button, toast, useConfig, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import type { Setup } from '@/payload-types'
import type { SetupStep } from '../setupSteps'

/** Ticks one step of the set-up checklist, or takes the tick back; the dashboard is drawn anew without a reload. */
export function TickButton({
  step,
  isTicked,
  name,
  words,
  failed,
}: {
  step: SetupStep
  isTicked: boolean
  name: string
  words: string
  failed: string
}) {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)

  async function toggle() {
    setBusy(true)
    try {
      await save({ address: `${config.routes.api}/globals/setup`, step, isTicked: !isTicked })
      clearRouteCache()
    } catch {
      toast.error(failed)
    }
    setBusy(false)
  }

  return (
    <Button
      aria-label={`${words}: ${name}`}
      buttonStyle={isTicked ? 'subtle' : 'secondary'}
      disabled={isBusy}
      margin={false}
      onClick={() => void toggle()}
      size="small"
    >
      {words}
    </Button>
  )
}

/** What stands there is read first: another administrator may have ticked a step meanwhile. */
async function save({
  address,
  step,
  isTicked,
}: {
  address: string
  step: SetupStep
  isTicked: boolean
}): Promise<void> {
  const standing = await fetch(address)
  if (!standing.ok) throw new Error(`the checklist cannot be read: ${standing.status}`)
  const { ticked } = (await standing.json()) as Setup
  const others = (ticked ?? []).filter((other) => other !== step)
  const saved = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ticked: isTicked ? [...others, step] : others }),
  })
  if (!saved.ok) throw new Error(`the checklist cannot be saved: ${saved.status}`)
}
