import { STAGE_LABELS } from '../fields/stageLabels'
import type { HistoryRow } from '../historyEndpoint'
import type { Stage } from '../stages'
import type { StepsAnswer } from '../stepsEndpoint'
import { label, type Label } from '@/shared/label'
import { momentText } from './stepWords'

export interface ItemDates {
  publishedAt?: string | null
  expiresAt?: string | null
}

export interface StageNotice {
  tone: 'plain' | 'good' | 'waiting' | 'mend'
  title: Label
  /** What was said at the last step, as it was written. */
  remark: { by: Label; text: string } | null
  lines: Label[]
}

/** What stands above an item: its stage, since when and by whom, and what this person can do next. */
export function noticeOf({
  steps,
  history,
  dates,
  mayEdit,
  now,
}: {
  steps: StepsAnswer
  history: HistoryRow[]
  dates: ItemDates
  mayEdit: boolean
  now: Date
}): StageNotice {
  const { stage, isLive } = steps
  const last = history.find((row) => row.to === stage)
  const lines = [
    ...livingLines({ steps, history }),
    ...dateLines({ stage, dates, now }),
    ...nextLines({ steps, mayEdit }),
  ]
  return {
    tone: toneOf({ stage, dates, now }),
    title: titleOf({ stage, isLive, since: steps.since, by: last?.actorName }),
    remark: remarkOf({ stage, steps, by: last?.actorName }),
    lines,
  }
}

function toneOf({ stage, dates, now }: { stage: Stage; dates: ItemDates; now: Date }) {
  if (stage === 'returned' || stage === 'withdrawn') return 'mend'
  if (stage === 'submitted') return 'waiting'
  if (stage !== 'published') return 'plain'
  return isAfter(dates.publishedAt, now) || isPast(dates.expiresAt, now) ? 'waiting' : 'good'
}

function titleOf({
  stage,
  isLive,
  since,
  by,
}: {
  stage: Stage
  isLive: boolean
  since: string | null
  by: string | null | undefined
}): Label {
  const isRevision = isLive && (stage === 'draft' || stage === 'returned' || stage === 'submitted')
  const name = isRevision
    ? label(`ฉบับแก้ไข: ${STAGE_LABELS[stage].th}`, `Revision: ${STAGE_LABELS[stage].en}`)
    : STAGE_LABELS[stage]
  const sinceText = since ? momentText(since) : ''
  return label(
    [name.th, sinceText && `ตั้งแต่ ${sinceText}`, by && `โดย ${by}`].filter(Boolean).join(' '),
    [name.en, sinceText && `since ${sinceText}`, by && `by ${by}`].filter(Boolean).join(' '),
  )
}

function remarkOf({
  stage,
  steps,
  by,
}: {
  stage: Stage
  steps: StepsAnswer
  by: string | null | undefined
}): StageNotice['remark'] {
  if (!steps.remark) return null
  const who = by ?? ''
  const said: Partial<Record<Stage, Label>> = {
    returned: label(`ส่งกลับแก้ไขโดย ${who}`, `Returned by ${who}`),
    submitted: label(`ข้อความจาก ${who}`, `Message from ${who}`),
    withdrawn: label(`เหตุผลที่ถอนออก (${who})`, `Reason for withdrawing (${who})`),
  }
  const words = said[stage]
  return words ? { by: words, text: steps.remark } : null
}

/** A live item under revision: what the public sees meanwhile. */
function livingLines({
  steps: { stage, isLive },
  history,
}: {
  steps: StepsAnswer
  history: HistoryRow[]
}): Label[] {
  if (!isLive || stage === 'published' || stage === 'withdrawn') return []
  const ended = history.find(({ action }) => action === 'published' || action === 'withdrawn')
  if (ended?.action === 'withdrawn')
    return [label('เว็บไซต์ยังขึ้นข้อความว่าถอนออกแล้ว', 'The website still says that it was withdrawn')]
  const shown = ended?.at
  if (!shown) return [label('เว็บไซต์ยังแสดงฉบับเดิม', 'The website still shows the version before')]
  return [
    label(
      `เว็บไซต์ยังแสดงฉบับวันที่ ${momentText(shown)}`,
      `The website still shows the version of ${momentText(shown)}`,
    ),
  ]
}

function dateLines({ stage, dates, now }: { stage: Stage; dates: ItemDates; now: Date }): Label[] {
  if (stage !== 'published') return []
  const { publishedAt, expiresAt } = dates
  if (publishedAt && isAfter(publishedAt, now)) {
    const at = momentText(publishedAt)
    return [label(`ตั้งเวลาไว้ จะขึ้นเว็บไซต์ ${at}`, `Scheduled: it goes public on ${at}`)]
  }
  if (!expiresAt) return []
  const at = momentText(expiresAt)
  return isPast(expiresAt, now)
    ? [
        label(
          `พ้นกำหนดแล้วเมื่อ ${at} ไม่อยู่ในรายการ แต่ยังเปิดจากที่อยู่เดิมได้`,
          `Expired on ${at}: in no list, still at its address`,
        ),
      ]
    : [label(`จะพ้นกำหนด ${at}`, `It expires on ${at}`)]
}

function nextLines({ steps, mayEdit }: { steps: StepsAnswer; mayEdit: boolean }): Label[] {
  const { stage } = steps
  const may = (to: Stage) => steps.steps.some((step) => step.to === to && step.allowed)
  const lines: Label[] = []
  if (!mayEdit) lines.push(readOnlyLine(stage))
  else if (stage === 'submitted' && may('returned'))
    lines.push(
      may('published')
        ? label(
            'รอท่านตรวจ: เผยแพร่ หรือส่งกลับแก้ไขพร้อมเหตุผล',
            'Waiting for you: publish it, or return it with a reason',
          )
        : label(
            'ตรวจและแก้ได้ ส่งกลับแก้ไขพร้อมเหตุผลได้ การเผยแพร่ต้องให้ผู้มีสิทธิ์',
            'You may mend it or return it with a reason; publishing is for others',
          ),
    )
  else if (stage === 'returned')
    lines.push(label('แก้ตามข้อความแล้วกด “ส่งตรวจ” อีกครั้ง', 'Mend it and submit it again'))
  else if (stage === 'draft')
    lines.push(
      label(
        'ระบบบันทึกร่างให้เองระหว่างพิมพ์ เมื่อพร้อมแล้วกด “ส่งตรวจ”',
        'It is saved while you type. Submit it when it is ready.',
      ),
    )
  else if (stage === 'published')
    lines.push(
      label(
        'เริ่มแก้เมื่อใดจะเป็นฉบับแก้ไข เว็บไซต์ยังไม่เปลี่ยนจนกว่าจะเผยแพร่อีกครั้ง',
        'Changes begin a revision; the website stays as it is until that is published',
      ),
    )
  return lines
}

const readOnlyLine = (stage: Stage): Label =>
  stage === 'submitted'
    ? label('ส่งตรวจแล้ว แก้ไม่ได้จนกว่าจะส่งกลับ', 'Submitted: it cannot be changed until it is returned')
    : stage === 'published' || stage === 'withdrawn'
      ? label(
          'แก้ไม่ได้แล้ว หากต้องแก้โปรดแจ้งเจ้าหน้าที่ของสำนักงาน',
          'It can no longer be changed here; ask the office',
        )
      : label('บทบาทของท่านอ่านได้อย่างเดียว', 'Your role may read only')

const isAfter = (iso: string | null | undefined, now: Date) => Boolean(iso && new Date(iso) > now)
const isPast = (iso: string | null | undefined, now: Date) => Boolean(iso && new Date(iso) <= now)
