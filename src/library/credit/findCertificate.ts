import type { Payload } from 'payload'
import type { Certificate } from '@/payload-types'
import { parseCertificateCode } from './certificateCode'
import { parseCertificateNumber } from './certificateNumber'

export interface FoundCertificate {
  certificate: Certificate
  /** Whether it was named by its code, which only those know who hold the paper. */
  isHeld: boolean
}

/** The certificate of this number or code; null where there is none. */
export async function findCertificate({
  payload,
  typed,
}: {
  payload: Payload
  typed: string
}): Promise<FoundCertificate | null> {
  const code = parseCertificateCode(typed)
  const number = parseCertificateNumber(typed)
  const field = code ? 'code' : 'number'
  const value = code ?? number
  if (!value) return null
  const certificate = await payload.db.findOne<Certificate>({
    collection: 'certificates',
    where: { [field]: { equals: value } },
  })
  return certificate ? { certificate, isHeld: Boolean(code) } : null
}
