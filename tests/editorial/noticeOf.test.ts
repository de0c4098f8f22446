import { describe, expect, it } from 'vitest'
import { noticeOf } from '@/editorial/admin/noticeOf'
import type { HistoryRow } from '@/editorial/historyEndpoint'
import type { Stage } from '@/editorial/stages'
import type { OpenStep } from '@/editorial/stepsEndpoint'

const now = new Date('2026-11-23T05:00:00Z')

const row = (part: Partial<HistoryRow>): HistoryRow => ({
  at: '2026-11-20T02:00:00Z',
  action: 'published',
  actorName: 'วิชัย',
  ...part,
})

function told({
  stage,
  isLive = false,
  history = [],
  dates = {},
  mayEdit = true,
  remark = null,
  open = [],
}: {
  stage: Stage
  isLive?: boolean
  history?: HistoryRow[]
  dates?: { publishedAt?: string; expiresAt?: string }
  mayEdit?: boolean
  remark?: string | null
  open?: OpenStep['to'][]
}): string {
  const steps = open.map((to) => ({ to, allowed: true }))
  const {
    title,
    remark: said,
    lines,
  } = noticeOf({
    steps: { stage, since: '2026-11-22T02:00:00Z', remark, isLive, steps },
    history,
    dates,
    mayEdit,
    now,
  })
  return [title.th, said && `${said.by.th}: ${said.text}`, ...lines.map(({ th }) => th)].join('\n')
}

describe('what stands above an item', () => {
  it('is its stage, since when and by whom', () => {
    expect(
      told({ stage: 'submitted', history: [row({ to: 'submitted', actorName: 'สมใจ' })] }),
    ).toMatch(/^ส่งตรวจแล้ว ตั้งแต่ 22 พ.ย. 2569 09:00 น. โดย สมใจ/)
  })

  it('is why it was returned, and what to do', () => {
    const text = told({
      stage: 'returned',
      remark: 'เพิ่มภาพ',
      history: [row({ to: 'returned', actorName: 'ปรานี' })],
    })
    expect(text).toContain('ส่งกลับแก้ไขโดย ปรานี: เพิ่มภาพ')
    expect(text).toContain('กด “ส่งตรวจ” อีกครั้ง')
  })

  it('is why nothing can be changed', () => {
    expect(told({ stage: 'submitted', mayEdit: false })).toContain('แก้ไม่ได้จนกว่าจะส่งกลับ')
    expect(told({ stage: 'draft', mayEdit: false })).toContain('อ่านได้อย่างเดียว')
  })

  it('is what waits for the one who may publish', () => {
    expect(told({ stage: 'submitted', open: ['published', 'returned'] })).toContain('รอท่านตรวจ')
    expect(told({ stage: 'submitted', open: ['returned'] })).not.toContain('รอท่านตรวจ')
  })

  it('is what the website shows while a live item is revised', () => {
    const revised = { stage: 'draft', isLive: true } as const
    expect(told({ ...revised, history: [row({})] })).toContain(
      'เว็บไซต์ยังแสดงฉบับวันที่ 20 พ.ย. 2569 09:00 น.',
    )
    expect(told({ ...revised, history: [row({ action: 'withdrawn' }), row({})] })).toContain(
      'เว็บไซต์ยังขึ้นข้อความว่าถอนออกแล้ว',
    )
  })

  it('is when it begins and when it ends', () => {
    const shown = (dates: { publishedAt?: string; expiresAt?: string }) =>
      told({ stage: 'published', isLive: true, dates })
    expect(shown({ publishedAt: '2026-12-05T02:00:00Z' })).toContain(
      'จะขึ้นเว็บไซต์ 5 ธ.ค. 2569 09:00 น.',
    )
    const publishedAt = '2026-11-01T02:00:00Z'
    expect(shown({ publishedAt, expiresAt: '2026-12-05T02:00:00Z' })).toContain('จะพ้นกำหนด 5 ธ.ค.')
    expect(shown({ publishedAt, expiresAt: '2026-11-05T02:00:00Z' })).toContain('พ้นกำหนดแล้วเมื่อ')
    expect(shown({ publishedAt })).not.toContain('พ้นกำหนด')
  })
})
