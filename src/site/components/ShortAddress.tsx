import { absoluteURL } from '../absoluteURL'

/** The permanent short address of an item, for print and for passing on by word. */
export function ShortAddress({ code }: { code?: string | null }) {
  if (!code) return null
  const path = `/go/${code}`
  return (
    <p className="short-address">
      ที่อยู่สั้นของหน้านี้ <a href={path}>{absoluteURL(path).replace(/^https?:\/\//, '')}</a>
    </p>
  )
}
