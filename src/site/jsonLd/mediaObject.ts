import type { MediaObject } from 'schema-dts'
import { absoluteURL } from '../absoluteURL'
import type { ListedFile } from '../components/FileList'
import { fileHref } from '../fileHref'
import { fileSize } from '@/shared/fileSize'

/** A file people may fetch. */
export const mediaObject = ({ file, label }: ListedFile): MediaObject => ({
  '@type': 'MediaObject',
  name: label || file.originalName || undefined,
  contentUrl: absoluteURL(fileHref(file)),
  encodingFormat: file.mimeType ?? undefined,
  contentSize: file.filesize ? fileSize(file.filesize) : undefined,
})
