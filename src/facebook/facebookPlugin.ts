import type { CollectionConfig, Plugin } from 'payload'
import { isItemKind, isPagedKind, ITEM_KINDS, type ItemKind } from '@/editorial/kinds'
import { connectionEndpoints } from './care/connectionEndpoints'
import type { ChannelName } from './channel'
import { ChannelStates } from './ChannelStates'
import { CrossPostCounts } from './CrossPostCounts'
import { CrossPosts } from './CrossPosts'
import { deskEndpoints } from './desk/deskEndpoints'
import { itemPostsEndpoint } from './desk/readEndpoints'
import { FacebookSettings } from './FacebookSettings'
import { previewEndpoints } from './compose/previewEndpoints'
import { facebookColumn, facebookSection } from './itemFields'
import { createPlanner } from './planPosts'

/**
 * Lets items have a life on these channels: what a writer decides about it, the posts themselves, and the planning of
 * a post in the transaction of the change that makes an item public. Without any channel the schema is the same, and
 * what must be taken away is still written down, for when there is one again.
 */
export const facebookPlugin =
  ({ channels }: { channels: ChannelName[] }): Plugin =>
  (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((one) =>
        isItemKind(one.slug) ? withPost({ kind: one.slug, collection: one, channels }) : one,
      ),
      { ...CrossPosts, endpoints: deskEndpoints({ channels }) },
      CrossPostCounts,
      ChannelStates,
    ],
    globals: [...(config.globals ?? []), FacebookSettings],
    endpoints: [...(config.endpoints ?? []), ...connectionEndpoints],
    custom: {
      ...config.custom,
      onRecordedChange: [
        ...((config.custom?.onRecordedChange ?? []) as []),
        createPlanner({ channels }),
      ],
    },
  })

const withPost = ({
  kind,
  collection,
  channels,
}: {
  kind: ItemKind
  collection: CollectionConfig
  channels: ChannelName[]
}): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints || []),
    ...(isPagedKind(kind)
      ? [itemPostsEndpoint({ kind, channels }), ...previewEndpoints(kind)]
      : []),
  ],
  admin: isTold(kind) ? withColumn(collection.admin) : collection.admin,
  fields: [
    ...collection.fields,
    facebookSection(kind),
    ...(isPagedKind(kind) ? [facebookColumn] : []),
  ],
})

/** What the office tells its public by date; the lists of other kinds offer the column. */
const isTold = (kind: ItemKind): boolean =>
  ITEM_KINDS[kind].subject === 'articles' && ITEM_KINDS[kind].shown === 'by date'

const withColumn = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  defaultColumns: [...(admin?.defaultColumns ?? []), facebookColumn.name],
})
