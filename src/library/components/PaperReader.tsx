import { fileHref, variantHref } from '@/site/fileHref'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureSizes } from '@/site/pictureSizes'
import { Picture } from '@/site/components/Picture'
import type { ListedFile } from '@/site/components/FileList'
import { aboutFile, nameOfFile } from '../aboutFile'
import { firstPageOf, ITEM, readFile } from '../itemWords'
import { WORDS } from '../words'
import { composePaperCard } from './composePaperCard'

const SIZES = pictureSizes({ wide: '24rem', phone: 70 })
const CARD_WIDTH = 640

/**
 * A PDF to read without leaving the page: on a large screen in a frame, in the browser's own viewer; on a phone, whose
 * browsers draw no PDF in a frame, by its first page, which opens the whole in the phone's viewer. Either way the paper
 * itself comes over the line when it is asked for.
 */
export function PaperReader({ listed, isFirst }: { listed: ListedFile; isFirst?: boolean }) {
  const { langOf, locale, say } = pageLanguage()
  const { file } = listed
  const name = nameOfFile(listed)
  const href = fileHref(file)
  return (
    <figure className="paper">
      <iframe
        className="paper-frame"
        srcDoc={composePaperCard({
          href,
          title: name,
          titleLanguage: langOf(name) ?? locale,
          locale,
          press: say(ITEM.readHere),
          about: aboutFile(file),
          picture: file.hasPoster ? variantHref(file, CARD_WIDTH, 'webp') : undefined,
        })}
        title={say(readFile(name))}
        lang={langOf(name)}
      />
      {file.hasPoster ? (
        <a className="paper-page" href={href}>
          <Picture file={file} sizes={SIZES} alt={say(firstPageOf(name))} isFirst={isFirst} />
          <span className="paper-open">
            {say(ITEM.openFile)} · {aboutFile(file)}
          </span>
        </a>
      ) : null}
      <figcaption>
        <span lang={langOf(name)}>{name}</span> · <a href={href}>{say(WORDS.fullScreen)}</a>
      </figcaption>
    </figure>
  )
}
