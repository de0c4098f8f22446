import type { CollectionConfig, Plugin } from 'payload'
import { isItemKind } from '@/editorial/kinds'
import { tellOfStep } from './hooks/tellOfStep'

/** Lets every collection of items tell the inbox of its steps; the collections know nothing of it. */
export const inboxPlugin = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isItemKind(collection.slug) ? tellingOfSteps(collection) : collection,
  ),
})

/** After the collection's own hooks, which put the step on record. */
const tellingOfSteps = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), tellOfStep],
  },
})
