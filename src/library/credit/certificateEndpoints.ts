import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { reachOfRequest } from '@/accounts/access'
import { refuse } from '@/editorial/refuse'
import type { Certificate } from '@/payload-types'
import { clock } from '@/shared/clock'
import { LIBRARY_COLLECTIONS } from '../fields/itemField'
import { findCertifiable } from './findCertifiable'
import { issueCertificate } from './issueCertificate'

const ISSUED_MAX = 100
const FIRMLY = { 'Cache-Control': 'no-store' }

const item = z.object({ kind: z.enum(LIBRARY_COLLECTIONS), id: z.string().min(1).max(64) })
const wanted = item.extend({ creator: z.string().min(1).max(500) })

/** What the panel beside an item's form shows. */
export interface CertificatesAnswer {
  /** Names that can be certified; empty where the item is none that visitors find. */
  creators: string[]
  issued: Pick<Certificate, 'id' | 'number' | 'creator' | 'code' | 'issuedAt' | 'revokedAt'>[]
}

function requireRight(req: PayloadRequest): void {
  if (reachOfRequest(req, 'create', 'certificates') !== 'any') {
    throw refuse('ผู้ใช้นี้ไม่มีสิทธิ์ออกหนังสือรับรอง', 403)
  }
}

/** `GET /api/certificates/of/{kind}/{id}`: whose work can be certified, and what was issued for it. */
const listCertificates: Endpoint = {
  path: '/of/:kind/:id',
  method: 'get',
  async handler(req) {
    requireRight(req)
    const parsed = item.safeParse(req.routeParams)
    if (!parsed.success) throw refuse('ไม่พบรายการนี้', 404)
    const { kind, id } = parsed.data
    const certifiable = await findCertifiable({ payload: req.payload, collection: kind, id })
    const { docs } = await req.payload.db.find<Certificate>({
      collection: 'certificates',
      where: { itemKey: { equals: `${kind}/${id}` } },
      sort: '-issuedAt',
      limit: ISSUED_MAX,
      pagination: false,
    })
    const answer: CertificatesAnswer = {
      creators: (certifiable ?? []).map(({ creator }) => creator),
      issued: docs.map(({ id: row, number, creator, code, issuedAt, revokedAt }) => ({
        ...{ id: String(row), number, creator, code, issuedAt, revokedAt },
      })),
    }
    return Response.json(answer, { headers: FIRMLY })
  },
}

/** `POST /api/certificates/issue` with `{ kind, id, creator }`: the certificate, new or as it was issued before. */
const issue: Endpoint = {
  path: '/issue',
  method: 'post',
  async handler(req) {
    requireRight(req)
    const parsed = wanted.safeParse(await req.json?.().catch(() => null))
    if (!parsed.success) throw refuse('ข้อมูลที่ส่งมาไม่ครบ', 400)
    const { kind, id, creator } = parsed.data
    const { payload } = req
    const certifiable = await findCertifiable({ payload, collection: kind, id })
    if (!certifiable) {
      throw refuse('ออกหนังสือรับรองได้เฉพาะรายการที่เผยแพร่ต่อสาธารณะและไม่ใช่รายการตัวอย่าง', 409)
    }
    const certified = certifiable.find((one) => one.creator === creator)
    if (!certified) throw refuse('ไม่พบชื่อนี้ในผู้จัดทำของรายการ โปรดบันทึกรายการแล้วลองใหม่', 409)

    const {
      number,
      code,
      id: row,
    } = await issueCertificate({ payload, certified, now: clock.now() })
    payload.logger.info({ certificate: number, by: req.user?.id }, 'certificate issued')
    return Response.json({ id: row, number, code }, { headers: FIRMLY })
  },
}

export const certificateEndpoints: Endpoint[] = [listCertificates, issue]
