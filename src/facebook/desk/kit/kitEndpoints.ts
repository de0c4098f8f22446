import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { refuse } from '@/editorial/refuse'
import { env } from '@/env'
import { qrCodeSVG } from '@/print/qrCode'
import { clock } from '@/shared/clock'
import { contentDisposition } from '@/uploads/contentDisposition'
import { toWebStream } from '@/uploads/toWebStream'
import { NOT_KEPT, requireKeeper } from '../desk'
import { REFUSALS } from '../refusals'
import { createKitKeys } from './kitKeys'
import { kitPage, noKitPage } from './kitPage'
import { pictureName, readKit, type Kit } from './readKit'
import { zipKit } from './zipKit'

const VALID_MS = 2 * 3_600_000
const OVER =
  'ลิงก์นี้หมดอายุหรือไม่ถูกต้อง หรือเรื่องนี้ไม่ได้เผยแพร่แล้ว เปิดโพสต์ในระบบจัดการเว็บไซต์ แล้วสแกนคิวอาร์โคดใหม่'

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  // The address opens the kit, so no other site is told of it.
  'Referrer-Policy': 'no-referrer',
}

export interface KitLink {
  href: string
  /** ISO; the address works until then. */
  until: string
  /** An SVG of the address. */
  qr: string
}

/** `GET /api/cross-posts/{id}/kit.zip`: text and pictures of a post, for those who look after posts. */
const zipEndpoint: Endpoint = {
  path: '/:id/kit.zip',
  method: 'get',
  async handler(req) {
    requireKeeper(req, 'readUnpublished')
    return zipAnswer(await requireKit(req))
  },
}

/** `GET /api/cross-posts/{id}/kit-link`: an address that opens the kit on a phone for two hours, as a QR code too. */
const linkEndpoint: Endpoint = {
  path: '/:id/kit-link',
  method: 'get',
  async handler(req) {
    requireKeeper(req, 'readUnpublished')
    const { post } = await requireKit(req)
    const until = new Date(clock.now().getTime() + VALID_MS)
    const key = keysOf(req).write({ post: String(post.id), until })
    const href = `${env.siteURL}/api/cross-posts/kit?key=${key}`
    const answer: KitLink = { href, until: until.toISOString(), qr: qrCodeSVG(href) }
    return Response.json(answer, NOT_KEPT)
  },
}

/** `GET /api/cross-posts/kit?key=…`: the kit as a page. */
const pageEndpoint: Endpoint = {
  path: '/kit',
  method: 'get',
  async handler(req) {
    const opened = await openKit(req)
    if (!opened) return refusal()
    const nonce = makeNonce()
    return html(kitPage({ ...opened, nonce }), { nonce })
  },
}

/** `GET /api/cross-posts/kit/01.jpg?key=…` and `/post.zip`: what the page leads to. */
const partEndpoint: Endpoint = {
  path: '/kit/:part',
  method: 'get',
  async handler(req) {
    const opened = await openKit(req)
    if (!opened) return refusal()
    const { kit } = opened
    const part = String(req.routeParams?.part)
    if (part === 'post.zip') return zipAnswer(kit)
    const picture = kit.page.pictures.find((_, index) => pictureName(index) === part)
    if (!picture) throw refuse('ไม่พบภาพนี้', 404)
    return new Response(new Uint8Array(await picture.bytes()), {
      headers: { ...HEADERS, 'Content-Type': 'image/jpeg' },
    })
  },
}

export const kitEndpoints: Endpoint[] = [pageEndpoint, partEndpoint, zipEndpoint, linkEndpoint]

const keysOf = (req: PayloadRequest) => createKitKeys(req.payload.secret)

async function requireKit(req: PayloadRequest): Promise<Kit> {
  const kit = await readKit({ id: String(req.routeParams?.id), req })
  if (!kit) throw refuse(REFUSALS.notPublic.th, 409)
  return kit
}

/** What the sealed key of a request opens; null where it opens nothing. */
async function openKit(
  req: PayloadRequest,
): Promise<{ kit: Kit; key: string; until: Date } | null> {
  const key = req.searchParams.get('key') ?? ''
  const opened = keysOf(req).read(key, clock.now())
  const kit = opened && (await readKit({ id: opened.post, req }).catch(nullIfGone))
  return opened && kit ? { kit, key, until: opened.until } : null
}

function nullIfGone(error: { status?: number }): null {
  if (error.status === 404) return null
  throw error
}

const zipAnswer = (kit: Kit) =>
  new Response(toWebStream(zipKit(kit)), {
    headers: {
      ...HEADERS,
      'Content-Type': 'application/zip',
      'Content-Disposition': contentDisposition({
        name: `facebook-${kit.post.code}-${kit.post.number}.zip`,
        isInline: false,
      }),
    },
  })

function refusal(): Response {
  const nonce = makeNonce()
  return html(noKitPage({ words: OVER, nonce }), { status: 403, nonce })
}

const makeNonce = () => randomBytes(16).toString('base64')

const html = (page: string, { status = 200, nonce }: { status?: number; nonce: string }) =>
  new Response(page, {
    status,
    headers: {
      ...HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  })
