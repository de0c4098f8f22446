import { label, type Label } from '@/shared/label'

/** Whether a page answers to the world, and if not, who must do what. */
export type PageAnswer = { answers: true } | { answers: false; say: Label }

/** Names itself as a program, so that nobody counts it as a visitor. */
export const PAGE_CHECK_AGENT = 'DLICT-Site-PageCheck/1.0 (bot; looks whether a page answers)'
const TIME_MAX_MS = 10_000
const REDIRECTS_MAX = 3

/**
 * Asks for a page as a visitor would, following redirects inside the same origin. Nothing of it is read.
 * @param url the short address a post leads to
 */
export async function pageAnswers({
  url,
  signal,
  timeoutMs = TIME_MAX_MS,
}: {
  url: string
  signal?: AbortSignal
  timeoutMs?: number
}): Promise<PageAnswer> {
  const time = AbortSignal.timeout(timeoutMs)
  const ended = signal ? AbortSignal.any([time, signal]) : time
  const { origin } = new URL(url)
  let at = url
  for (let hops = 0; hops <= REDIRECTS_MAX; hops += 1) {
    const answer = await ask({ url: at, signal: ended })
    if (!answer) return no(unreachable(origin))
    const { status, location } = answer
    if (status === 200) return { answers: true }
    if (!location || status < 300 || status > 399) return no(refused({ url: at, status }))
    const next = new URL(location, at)
    if (next.origin !== origin) return no(leadsAway({ url, origin }))
    at = next.href
  }
  return no(leadsInCircles(url))
}

async function ask({
  url,
  signal,
}: {
  url: string
  signal: AbortSignal
}): Promise<{ status: number; location: string | null } | null> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'User-Agent': PAGE_CHECK_AGENT, Accept: 'text/html' },
      cache: 'no-store',
      signal,
    })
    await response.body?.cancel()
    return { status: response.status, location: response.headers.get('location') }
  } catch {
    return null
  }
}

const no = (say: Label): PageAnswer => ({ answers: false, say })

const unreachable = (origin: string): Label =>
  label(
    `เปิดเว็บไซต์ที่ ${origin} ไม่ได้ จึงยังไม่โพสต์ ผู้ดูแลระบบต้องตรวจว่า SITE_URL ชี้มาที่เว็บไซต์นี้และเปิดจากภายนอกได้`,
    `The site does not answer at ${origin}, so nothing is posted yet. The administrator must see that SITE_URL leads to this site and can be reached from outside.`,
  )

function refused({ url, status }: { url: string; status: number }): Label {
  if (status === 404 || status === 410)
    return label(
      `หน้าของเรื่องนี้ (${url}) ยังไม่เปิดให้ผู้อ่านทั่วไป จึงยังไม่โพสต์ ผู้เขียนต้องตรวจสถานะ เวลาเผยแพร่ และช่อง “ผู้อ่าน” ของเรื่อง`,
      `The page of this item (${url}) is not there for visitors, so nothing is posted yet. Its writer must look at its stage, time of publication and audience.`,
    )
  return label(
    `หน้าของเรื่องนี้ (${url}) ตอบด้วยรหัส ${status} จึงยังไม่โพสต์ ผู้ดูแลระบบต้องตรวจเว็บไซต์`,
    `The page of this item (${url}) answers with ${status}, so nothing is posted yet. The administrator must look at the site.`,
  )
}

const leadsAway = ({ url, origin }: { url: string; origin: string }): Label =>
  label(
    `ที่อยู่สั้น ${url} พาออกจาก ${origin} จึงยังไม่โพสต์ ผู้ดูแลระบบต้องตรวจว่า SITE_URL ตรงกับที่อยู่ที่เปิดใช้จริง`,
    `The short address ${url} leads away from ${origin}, so nothing is posted yet. The administrator must see that SITE_URL is the address the site is used by.`,
  )

const leadsInCircles = (url: string): Label =>
  label(
    `ที่อยู่สั้น ${url} ส่งต่อหลายทอดเกินไป จึงยังไม่โพสต์ ผู้ดูแลระบบต้องตรวจการเปลี่ยนเส้นทาง`,
    `The short address ${url} is passed on too often, so nothing is posted yet. The administrator must look at the redirects.`,
  )
