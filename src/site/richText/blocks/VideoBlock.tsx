import { youTubeID } from '@/shared/youTubeID'
import { MediaPlayer } from '../../components/MediaPlayer'
import { pageLanguage } from '../../pageLanguage'
import { VIDEO } from '../../words'
import { fileOf } from '../fileOf'
import { blockText, type RichNode } from '../nodes'
import { composeVideoCard } from './composeVideoCard'

/** A film of ours in a player, one of YouTube behind a card: nobody is told of the reader before it is pressed. */
export function VideoBlock({ node }: { node: RichNode }) {
  const { langOf, locale, say } = pageLanguage()
  const title = blockText(node, 'title')
  const file = fileOf(node.fields?.file)
  if (file && /^(video|audio)\//.test(file.mimeType ?? '')) {
    return <MediaPlayer file={file} label={title || file.originalName || say(VIDEO.video)} />
  }
  const id = youTubeID(node.fields?.url)
  if (!id) return null
  const name = title || say(VIDEO.onYouTube)
  return (
    <figure className="video-card">
      <iframe
        srcDoc={composeVideoCard({
          id,
          title: name,
          titleLanguage: langOf(name) ?? locale,
          locale,
          say,
        })}
        title={name}
        lang={langOf(name)}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        allowFullScreen
      />
      <figcaption>
        <span lang={langOf(name)}>{name}</span> ·{' '}
        <a href={`https://www.youtube.com/watch?v=${id}`} rel="noopener">
          {say(VIDEO.openYouTube)}
        </a>
      </figcaption>
    </figure>
  )
}
