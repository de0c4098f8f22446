import type { PagePicture } from '../channel'
import { ChannelFault } from '../ChannelFault'

/** The bytes of a picture. @throws ChannelFault `content` where it cannot be made: somebody must choose another */
export async function readPicture({ media, bytes }: PagePicture): Promise<Buffer> {
  try {
    return await bytes()
  } catch (error) {
    if (error instanceof ChannelFault) throw error
    throw new ChannelFault({ kind: 'content', message: `Picture ${media} could not be made` })
  }
}
