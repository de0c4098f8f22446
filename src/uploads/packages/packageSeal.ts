import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@/shared/clock'

const LASTS_MS = 60 * 60_000
const KEY_BYTES = 32
/** 128 bits: enough against guessing, short enough for an address. */
const MAC_BYTES = 16
const SEAL = /^~([0-9a-z]{1,12})\.([\w-]{22})$/

/** What lets whoever holds an address play one package for an hour, though the public may not. */
export interface PackageSeals {
  /** A part of an address, such as `~m2x9k1.…`. */
  seal(folder: string): string
  isGood(args: { folder: string; seal: string }): boolean
}

/**
 * A sandboxed page has no origin, so that browsers send no cookie with what it loads: the right to load it stands
 * in the address.
 * @param secret the site's secret; the key is derived from it and good for nothing else
 */
export function createPackageSeals({
  secret,
  clock,
}: {
  secret: string
  clock: Clock
}): PackageSeals {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'package previews', KEY_BYTES))
  const mac = (folder: string, until: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([folder, until]))
      .digest()
      .subarray(0, MAC_BYTES)

  return {
    seal(folder) {
      const until = (clock.now().getTime() + LASTS_MS).toString(36)
      return `~${until}.${mac(folder, until).toString('base64url')}`
    },
    isGood({ folder, seal }) {
      const [, until = '', claimed = ''] = SEAL.exec(seal) ?? []
      const bytes = Buffer.from(claimed, 'base64url')
      if (bytes.length !== MAC_BYTES || !timingSafeEqual(bytes, mac(folder, until))) return false
      return parseInt(until, 36) > clock.now().getTime()
    },
  }
}
