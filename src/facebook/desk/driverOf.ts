import { env } from '@/env'
import type { ChannelName } from '../channel'

const FACEBOOK_DRIVERS = { live: 'graph', 'dry-run': 'dry-run', fake: 'fake', off: null } as const

/** The driver that carries posts of a channel by the settings of this process; null where none does. */
export function driverOf(channel: ChannelName): string | null {
  if (channel === 'facebook') return FACEBOOK_DRIVERS[env.facebook.mode]
  return env.webhook ? 'webhook' : null
}
