import { FileList } from '../components/FileList'
import { Figure } from '../components/Figure'
import { pictureOf, populated, type SiteFile } from '../populated'
import type { RichNode } from './nodes'

type Upload = SiteFile & { isPublic?: boolean | null }

/** A picture of the text as a figure, any other file as a download; nothing when the public may not fetch it. */
export function UploadNode({ node }: { node: RichNode }) {
  const file = populated(node.value as string | Upload | null)
  if (!file || node.relationTo !== 'media' || !file.isPublic) return null
  const picture = pictureOf(file)
  return picture ? <Figure file={picture} /> : <FileList files={[{ file }]} />
}
