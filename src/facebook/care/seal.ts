import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const VERSION = 'v1'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals a text for the database. `payload.encrypt` would keep it from being read, but not from being changed: its
 * mode (CTR) gives no sign of it, and with another secret it opens to rubbish that would be sent out as a token. Here
 * what was changed, moved to another row or sealed with another secret does not open at all.
 * @param purpose what it is and where it stands; needed again to open it
 */
export function seal({
  text,
  secret,
  purpose,
}: {
  text: string
  secret: string
  purpose: string
}): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor({ secret, purpose }), nonce)
  cipher.setAAD(Buffer.from(purpose))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [VERSION, Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')].join(
    '.',
  )
}

/** @returns undefined where it cannot be opened, for whatever reason */
export function unseal({
  sealed,
  secret,
  purpose,
}: {
  sealed: string
  secret: string
  purpose: string
}): string | undefined {
  const [version, rest = ''] = sealed.split('.')
  const bytes = Buffer.from(rest, 'base64url')
  if (version !== VERSION || bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined
  try {
    const cipher = createDecipheriv(
      CIPHER,
      keyFor({ secret, purpose }),
      bytes.subarray(0, NONCE_BYTES),
    )
    cipher.setAAD(Buffer.from(purpose))
    cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    const text = cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([text, cipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** A key of its own for each purpose, so that no other use of the site's secret shares it. */
const keyFor = ({ secret, purpose }: { secret: string; purpose: string }): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `dlict/seal/${purpose}`, KEY_BYTES))
