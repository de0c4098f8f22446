import { isZIPInside } from './dangerousNames'

const TAR_MARK_AT = 257

/** What the first bytes of an entry say, whatever its name. */
export function dangerousHead({
  head,
  path,
  isPackage,
}: {
  head: Buffer
  path: string
  isPackage: boolean
}): 'program' | 'archive' | undefined {
  const hex = head.subarray(0, 8).toString('hex')
  if (hex.startsWith('4d5a') && head.subarray(0, 64).includes(0)) return 'program'
  if (/^(7f454c46|cafebabe|cffaedfe|cefaedfe)/.test(hex)) return 'program'
  // A shortcut of Windows: it runs what it names.
  if (hex.startsWith('4c00000001140200')) return 'program'
  if (/^504b(0304|0506|0708)/.test(hex)) return isZIPInside(path) ? undefined : 'archive'
  if (/^(52617221|377abcaf|4d534346)/.test(hex)) return 'archive'
  if (head.toString('latin1', TAR_MARK_AT, TAR_MARK_AT + 5) === 'ustar') return 'archive'
  if (!isPackage && /^(1f8b08|425a68|fd377a58|28b52ffd)/.test(hex)) return 'archive'
  return undefined
}
