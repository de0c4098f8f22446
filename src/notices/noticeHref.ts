/** What notices are about that has a page of its own and no list. */
const GLOBALS = ['facebook-settings']

/** Where whoever opens a notice is led: the document's page in the admin, or its list. */
export function noticeHref({
  admin,
  kind,
  document,
}: {
  /** Route of the admin. */
  admin: string
  kind?: string | null
  document?: string | null
}): string {
  if (!kind) return admin
  if (GLOBALS.includes(kind)) return `${admin}/globals/${kind}`
  const list = `${admin}/collections/${encodeURIComponent(kind)}`
  return document ? `${list}/${encodeURIComponent(document)}` : list
}
