import type { SiteFile } from '../populated'
import { Picture } from './Picture'

/** A large picture with what is known about it. */
export function Figure({ file, isFirst }: { file: SiteFile; isFirst?: boolean }) {
  const credit = file.credit ? `ภาพ: ${file.credit}` : ''
  const words = [file.caption, credit].filter(Boolean).join(' · ')
  return (
    <figure className="figure">
      <Picture file={file} sizes="(min-width: 52rem) 48rem, 100vw" isFirst={isFirst} />
      {words ? <figcaption>{words}</figcaption> : null}
    </figure>
  )
}
