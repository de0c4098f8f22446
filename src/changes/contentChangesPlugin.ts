import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { recordChange } from './recordChange'

/**
 * Makes every change to these collections and globals, whose rows the public sees as soon as they are saved,
 * a row in the change log. Items with stages tell the log themselves, for only they know what is public.
 */
export const contentChangesPlugin =
  ({ collections, globals }: { collections: string[]; globals: string[] }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collections.includes(collection.slug) ? watchCollection(collection) : collection,
    ),
    globals: config.globals?.map((global) =>
      globals.includes(global.slug) ? watchGlobal(global) : global,
    ),
  })

function watchCollection(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, operation, req }) => {
          const kind = operation === 'create' ? 'published' : 'changed'
          await recordChange({ collection: collection.slug, document: String(doc.id), kind, req })
          return doc
        },
      ],
      afterDelete: [
        ...(collection.hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          await recordChange({
            collection: collection.slug,
            document: String(id),
            kind: 'removed',
            req,
          })
        },
      ],
    },
  }
}

function watchGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [
        ...(global.hooks?.afterChange ?? []),
        async ({ doc, req }) => {
          await recordChange({ collection: global.slug, document: null, kind: 'changed', req })
          return doc
        },
      ],
    },
  }
}
