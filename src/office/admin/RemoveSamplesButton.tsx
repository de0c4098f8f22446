'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

export function RemoveSamplesButton() {
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)

  async function remove() {
    if (!window.confirm('นำเนื้อหาตัวอย่างออกทั้งหมด? ทำแล้วเรียกคืนไม่ได้')) return
    setBusy(true)
    const answer = await fetch(`${config.routes.api}/samples/remove`, { method: 'POST' })
    if (answer.ok) {
      toast.success('นำเนื้อหาตัวอย่างออกแล้ว')
      window.location.reload()
      return
    }
    setBusy(false)
    toast.error('นำออกไม่สำเร็จ โปรดลองอีกครั้ง ส่วนที่นำออกแล้วไม่กลับมา')
  }

  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={remove}>
      {isBusy ? 'กำลังนำออก…' : 'นำเนื้อหาตัวอย่างออกทั้งหมด'}
    </Button>
  )
}
