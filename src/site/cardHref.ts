/** Pixels of every generated picture, as Facebook and others ask for a large one. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** The address of the picture drawn for an item without a cover, by its short code; the site's own without one. */
export const cardHref = (code: string | null | undefined): string => `/cards/${code || 'site'}.jpg`
