import { FileList } from '../components/FileList'
import { Figure } from '../components/Figure'
import { pictureOf } from '../populated'
import { fileOf } from './fileOf'
import type { RichNode } from './nodes'

/** A picture of the text as a figure, any other file as a download; nothing when the public may not fetch it. */
export function UploadNode({ node }: { node: RichNode }) {
  const file = fileOf(node.value)
  if (!file || node.relationTo !== 'media') return null
  const picture = pictureOf(file)
  return picture ? <Figure file={picture} /> : <FileList files={[{ file }]} />
}
