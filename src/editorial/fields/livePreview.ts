import type { CollectionConfig } from 'payload'
import { previewHref } from '@/shared/previewPage'
import type { ItemKind } from '../kinds'

/** A telephone, a tablet, a desk: the widths pages are looked at. */
const BREAKPOINTS = [
  { name: 'phone', label: 'โทรศัพท์', width: 360, height: 740 },
  { name: 'tablet', label: 'แท็บเล็ต', width: 768, height: 1024 },
  { name: 'desk', label: 'คอมพิวเตอร์', width: 1280, height: 800 },
]

type Admin = NonNullable<CollectionConfig['admin']>

/** The true page beside the form, and a button that opens it; for items that are saved. */
export const livePreview = (kind: ItemKind): Pick<Admin, 'livePreview' | 'preview'> => ({
  livePreview: {
    breakpoints: BREAKPOINTS,
    url: ({ data, locale }) =>
      typeof data?.id === 'string' ? previewHref({ kind, id: data.id, locale: locale.code }) : null,
  },
  preview: (doc, { locale }) =>
    typeof doc.id === 'string' ? previewHref({ kind, id: doc.id, locale }) : null,
})
