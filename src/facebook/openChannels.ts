import type { Env } from '@/env'
import type { ChannelName } from './channel'

/** The channels that new posts go to. */
export function openChannels({ facebook, webhook }: Pick<Env, 'facebook' | 'webhook'>) {
  const channels: ChannelName[] = []
  if (facebook.mode !== 'off') channels.push('facebook')
  if (webhook) channels.push('webhook')
  return channels
}
