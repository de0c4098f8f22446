import type { Endpoint } from 'payload'
import type { ChannelName } from '../channel'
import { actEndpoints } from './actEndpoints'
import { kitEndpoints } from './kit/kitEndpoints'
import { onePostEndpoint } from './readEndpoints'
import { shareEndpoints } from './shareEndpoints'

/** What those who look after posts do with them; they stand before Payload's own endpoints of `cross-posts`. */
export const deskEndpoints = (open: { channels: ChannelName[] }): Endpoint[] => [
  ...shareEndpoints(open),
  ...kitEndpoints,
  onePostEndpoint,
  ...actEndpoints,
]
