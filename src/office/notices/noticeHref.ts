const PAGES = { emergency: '/distance-learning', service: '/status' }

/** The place of a notice on the page that tells more: emergencies stand with the ways to go on learning. */
export const noticeHref = ({ id, kind }: { id: string; kind: keyof typeof PAGES }): string =>
  `${PAGES[kind]}#${noticeAnchor(id)}`

export const noticeAnchor = (id: string): string => `notice-${id}`
