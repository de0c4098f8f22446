import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

const KEY_BYTES = 32
const SEAL_BYTES = 16

/** Addresses of copy kits that open without signing in, for a time: nothing is kept, a seal says that one is ours. */
export interface KitKeys {
  write(kit: { post: string; until: Date }): string
  /** Undefined for what was not written here, and for what is over. */
  read(key: string, now: Date): { post: string; until: Date } | undefined
}

/** @param secret the site's secret; the key is derived from it and good for nothing else */
export function createKitKeys(secret: string): KitKeys {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'copy kits of posts', KEY_BYTES))
  const seal = (said: string) =>
    createHmac('sha256', key).update(said).digest().subarray(0, SEAL_BYTES)

  return {
    write({ post, until }) {
      const said = `${post}.${Math.floor(until.getTime() / 1000).toString(36)}`
      return `${said}.${seal(said).toString('base64url')}`
    },
    read(written, now) {
      const [post = '', seconds = '', claimed = '', ...more] = written.split('.')
      const bytes = Buffer.from(claimed, 'base64url')
      if (more.length > 0 || bytes.length !== SEAL_BYTES) return undefined
      if (!timingSafeEqual(bytes, seal(`${post}.${seconds}`))) return undefined
      const until = new Date(parseInt(seconds, 36) * 1000)
      return until > now ? { post, until } : undefined
    },
  }
}
