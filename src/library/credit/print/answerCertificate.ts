import { createHash } from 'node:crypto'
import { inTurn } from '@/print/inTurn'
import { findOrPrint } from '@/print/recentPrints'
import { printPDF } from '@/print/typst'
import type { Certificate } from '@/payload-types'
import { absoluteURL } from '@/site/absoluteURL'
import { getPayload } from '@/site/getPayload'
import { readSite } from '@/site/getSite'
import { THAI } from '@/site/language'
import { findOfficeEmblem } from '@/site/officeEmblem'
import { contentDisposition } from '@/uploads/contentDisposition'
import { parseCertificateCode } from '../certificateCode'
import { verifyHref } from '../certificateHref'
import { numberSegment } from '../certificateNumber'
import { findCertificate } from '../findCertificate'
import { findSignatory } from '../findSignatory'
import { composeCertificate } from './composeCertificate'

/** The paper of a certificate, for whoever knows its code: staff, and those who were handed it. */
export async function answerCertificate(code: string): Promise<Response> {
  const isCode = parseCertificateCode(code) === code
  const found = isCode && (await findCertificate({ payload: await getPayload(), typed: code }))
  if (!found) return new Response(null, { status: 404 })

  const { certificate } = found
  const pdf = await printCertificate(certificate)
  const name = `หนังสือรับรอง ${numberSegment(certificate.number)}.pdf`
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition({ name, isInline: true }),
      // It may be revoked any time.
      'Cache-Control': 'private, no-cache',
      ETag: `"${createHash('sha256').update(pdf).digest('base64url').slice(0, 22)}"`,
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
}

export async function printCertificate(certificate: Certificate): Promise<Buffer> {
  const { officeName, emblem: picture } = await readSite(THAI)
  const officeEmblem = await findOfficeEmblem({ emblem: picture })
  const emblem = await officeEmblem.read()
  const signatory = await findSignatory({ before: certificate.issuedAt ?? '' })
  const url = absoluteURL(verifyHref(certificate.code))
  const source = composeCertificate({
    certificate,
    officeName,
    emblem: emblem.name,
    url,
    signatory,
  })
  const key = createHash('sha256').update(`${officeEmblem.key}\n${source}`).digest('hex')
  return findOrPrint(key, () => inTurn(() => printPDF(source, { [emblem.name]: emblem.bytes })))
}
