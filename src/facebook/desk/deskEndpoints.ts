import type { Endpoint } from 'payload'
import type { ChannelName } from '../channel'
import { actEndpoints } from './actEndpoints'
import { onePostEndpoint } from './readEndpoints'
import { shareEndpoints } from './shareEndpoints'

/** What those who look after posts do with them; they stand before Payload's own endpoints of `cross-posts`. */
export const deskEndpoints = (open: { channels: ChannelName[] }): Endpoint[] => [
  ...shareEndpoints(open),
  onePostEndpoint,
  ...actEndpoints,
]
