/** The generated picture of an item, or of the site where there is none. */
export const cardHref = (code: string | null | undefined): string => `/cards/${code || 'site'}.jpg`
