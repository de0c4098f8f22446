const LENGTH = 8

/**
 * What stands behind an address as `?v=`: a stored name begins with a random token and is new with every
 * replacement, so such an address never shows two different files and may be kept for ever.
 */
export const fileVersion = (filename: string | null | undefined): string =>
  (filename ?? '').slice(0, LENGTH)
