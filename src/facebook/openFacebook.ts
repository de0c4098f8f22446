import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Env } from '@/env'
import type { Job } from '@/outbox/createTicker'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import type { Clock } from '@/shared/clock'
import { createCareHandler } from './care/createCareHandler'
import { createCareSweep } from './care/createCareSweep'
import { enqueueProbe } from './care/careMessages'
import { readToken } from './care/pageToken'
import { createVisitPost } from './care/probe/visitPost'
import type { Channel, ChannelName } from './channel'
import { composePost } from './compose/composePost'
import { pageAnswers } from './compose/pageAnswers'
import { createDryRunChannel } from './drivers/dryRun/createDryRunChannel'
import { createFakeChannel } from './drivers/fake/createFakeChannel'
import { askHealth } from './drivers/graph/askHealth'
import { createGraphChannel } from './drivers/graph/createGraphChannel'
import type { GraphAccess } from './drivers/graph/GraphAccess'
import { createWebhookChannel } from './drivers/webhook/createWebhookChannel'
import { markerOf } from './markerOf'
import { createPublisher } from './publish/createPublisher'
import type { Publisher } from './publish/Publisher'
import { createPlanSweep, sweepPosts } from './sweepPosts'

export interface OpenFacebook {
  handlers: OutboxHandler[]
  sweeps: Job[]
}

type Settings = Pick<Env, 'facebook' | 'webhook' | 'siteURL' | 'dataDir' | 'database'>

/** What carries posts outside in this process, by its settings: the only place that chooses a driver. */
export function openFacebook({
  payload,
  clock,
  settings,
}: {
  payload: Payload
  clock: Clock
  settings: Settings
}): OpenFacebook {
  const { facebook, webhook, siteURL, database } = settings
  const named = toAccess({ facebook, clock })
  const access = facebook.mode === 'live' ? named : undefined
  const page = openPage({ payload, clock, settings, access })
  const hook = webhook
    ? createWebhookChannel({ ...webhook, timeoutMs: facebook.timeoutMs, clock })
    : undefined
  const channels: [ChannelName, Channel][] = [
    ...(page ? [['facebook', page] as [ChannelName, Channel]] : []),
    ...(hook ? [['webhook', hook] as [ChannelName, Channel]] : []),
  ]
  if (channels.length === 0) return { handlers: [], sweeps: [] }

  const publishers = channels.map(([name, channel]) =>
    createPublisher(toPublisher({ payload, clock, settings, name, channel })),
  )
  const care =
    page &&
    createCareHandler({
      channel: page,
      // While the set-up is being tried, nothing is sent, but its token can be looked at.
      askHealth: named && ((asked) => askHealth({ ...named, ...asked })),
      visit: createVisitPost({ graphURL: facebook.graphURL }),
    })
  const hasTransactions = database.kind === 'sqlite' || database.transactions
  return {
    handlers: [...publishers, ...(care ? [care] : [])],
    sweeps: [
      () => sweepPosts({ payload }),
      ...(hasTransactions
        ? []
        : [createPlanSweep({ payload, clock, channels: channels.map(([name]) => name) })]),
      ...(access ? [createCareSweep({ payload, clock, siteURL })] : []),
    ],
  }
}

function toPublisher({
  payload,
  clock,
  settings: { facebook, siteURL },
  name,
  channel,
}: {
  payload: Payload
  clock: Clock
  settings: Settings
  name: ChannelName
  channel: Channel
}): Publisher {
  return {
    payload,
    clock,
    name,
    channel,
    timeoutMs: facebook.timeoutMs,
    settleMs: facebook.settleMs,
    async compose({ item, post }) {
      const settings = await payload.findGlobal({ slug: 'facebook-settings', depth: 0 })
      return (await composePost({ payload, item, post, settings, siteURL })).post
    },
    async pageFault(link) {
      const answer = await pageAnswers({ url: siteURL + markerOf(link) })
      return answer.answers ? null : answer.say.th
    },
    async onPosted(post) {
      if (channel.driver === 'graph') await enqueueProbe({ post, payload })
    },
  }
}

/** Undefined where the settings do not name a Page and its app. */
function toAccess({
  facebook: { pageID, appID, appSecret, graphURL, timeoutMs },
  clock,
}: Pick<Settings, 'facebook'> & { clock: Clock }): GraphAccess | undefined {
  if (!pageID || !appID || !appSecret) return undefined
  return { pageID, appID, appSecret, baseURL: graphURL, timeoutMs, clock }
}

function openPage({
  payload,
  clock,
  settings: { facebook, dataDir },
  access,
}: {
  payload: Payload
  clock: Clock
  settings: Settings
  access: GraphAccess | undefined
}): Channel | undefined {
  if (access) return createGraphChannel({ ...access, token: () => readToken({ payload }) })
  if (facebook.mode === 'dry-run')
    return createDryRunChannel({ folder: join(dataDir, 'facebook-dry-run'), clock })
  return facebook.mode === 'fake' ? createFakeChannel({ clock }) : undefined
}
