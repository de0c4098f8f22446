import { buttonHref } from '@/editorial/richText/blocks/buttonHref'
import { isPicture } from '@/uploads/fileTypes'
import { FileList } from '../../components/FileList'
import { GalleryPictures } from '../../components/Gallery'
import { Notice } from '../../components/Notice'
import { pageLanguage } from '../../pageLanguage'
import { fileOf, filesOf } from '../fileOf'
import { blockText, type RichNode } from '../nodes'
import { isOutside } from '../safeHref'
import { VideoBlock } from './VideoBlock'

/** A block of the text. One of an unknown kind, or without what it needs, draws nothing. */
export function Block({ node }: { node: RichNode }) {
  switch (node.fields?.blockType) {
    case 'gallery': {
      const pictures = filesOf(node.fields.pictures).filter(({ mimeType }) => isPicture(mimeType))
      return pictures.length > 0 ? <GalleryPictures files={pictures} /> : null
    }
    case 'file': {
      const file = fileOf(node.fields.file)
      return file ? <FileList files={[{ file, label: blockText(node, 'label') }]} /> : null
    }
    case 'video':
      return <VideoBlock node={node} />
    case 'notice':
      return <NoticeBlock node={node} />
    case 'button':
      return <ButtonBlock node={node} />
    default:
      return null
  }
}

function NoticeBlock({ node }: { node: RichNode }) {
  const text = blockText(node, 'text')
  if (!text) return null
  const { langOf } = pageLanguage()
  return (
    <Notice tone={node.fields?.kind === 'warning' ? 'warning' : 'info'}>
      {text.split(/\n+/).map((line, index) => (
        <p key={index} lang={langOf(line)}>
          {line}
        </p>
      ))}
    </Notice>
  )
}

function ButtonBlock({ node }: { node: RichNode }) {
  const href = buttonHref(node.fields?.href)
  const words = blockText(node, 'label')
  if (!href || !words) return null
  const lang = pageLanguage()
  return (
    <p>
      <a
        className="button"
        href={lang.href(href)}
        rel={isOutside(href) ? 'noopener' : undefined}
        lang={lang.langOf(words)}
      >
        {words}
      </a>
    </p>
  )
}
