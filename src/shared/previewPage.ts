/** Marks the page that asks for a sign-in, so that the front door answers with its status. */
export const PREVIEW_SIGN_IN = 'sign-in'

/** The address of an item's preview, the same as the public page but for who may see it; English under `/en`. */
export const previewHref = ({
  kind,
  id,
  locale,
}: {
  kind: string
  id: string
  locale?: string | null
}): string => `${locale === 'en' ? '/en' : ''}/preview/${kind}/${encodeURIComponent(id)}`

export const isPreviewPath = (path: string): boolean => /^(\/en)?\/preview(\/|$)/.test(path)
