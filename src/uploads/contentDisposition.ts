/**
 * A `Content-Disposition` that carries a Thai name (RFC 6266, RFC 8187): `filename*` for browsers, an ASCII
 * `filename` for what does not know it.
 */
export function contentDisposition({
  name,
  isInline,
}: {
  name: string
  isInline: boolean
}): string {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  const stem = name
    .slice(0, name.length - extension.length)
    .replace(/[^A-Za-z0-9 ._-]+/g, '_')
    .trim()
  const ascii = `${/[A-Za-z0-9]/.test(stem) ? stem : 'file'}${extension}`
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${isInline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
