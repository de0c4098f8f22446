import type { CollectionConfig, PayloadRequest, Plugin } from 'payload'
import { idOf } from '@/shared/idOf'
import { refreshMediaVisibility } from './refreshMediaVisibility'

type Doc = Record<string, unknown>

/**
 * Keeps `isPublic` true to what these collections and globals, public by nature, refer to.
 * @param refersTo the file fields of each, by slug
 */
export const publicMediaPlugin =
  ({ refersTo }: { refersTo: Record<string, (doc: Doc) => unknown[]> }): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((collection) => {
      const files = refersTo[collection.slug]
      return files ? watch(collection, files) : collection
    }),
    globals: config.globals?.map((global) => {
      const files = refersTo[global.slug]
      if (!files) return global
      const afterChange = [
        ...(global.hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }: { doc: Doc; previousDoc: Doc; req: PayloadRequest }) => {
          await refresh({ files: [...files(doc), ...files(previousDoc ?? {})], req })
          return doc
        },
      ]
      return { ...global, hooks: { ...global.hooks, afterChange } }
    }),
  })

function watch(collection: CollectionConfig, files: (doc: Doc) => unknown[]): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, previousDoc, req }) => {
          await refresh({ files: [...files(doc), ...files(previousDoc ?? {})], req })
          return doc
        },
      ],
      afterDelete: [
        ...(collection.hooks?.afterDelete ?? []),
        async ({ doc, req }) => refresh({ files: files(doc), req }),
      ],
    },
  }
}

async function refresh({ files, req }: { files: unknown[]; req: PayloadRequest }): Promise<void> {
  const ids = files.map(idOf).filter((id) => id !== undefined)
  await refreshMediaVisibility({ ids, req })
}
