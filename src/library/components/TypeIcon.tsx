import type { ItemKind } from '@/editorial/kinds'

/** Lines on a square of 24, one drawing for what people do with it. */
const DRAWINGS = {
  play: 'M8 5v14l11-7z',
  sound: 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  task: 'M5 4h14v16H5zM8 9l1.5 1.5L12 8M8 15l1.5 1.5L12 14M14 10h3M14 16h3',
  slides: 'M3 5h18v11H3zM12 16v4M8 20h8',
  book: 'M12 6c-2-2-6-2-8-1v14c2-1 6-1 8 1 2-2 6-2 8-1V5c-2-1-6-1-8 1zM12 6v14',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  set: 'M4 8h16v12H4zM7 8V4h10v4M4 13h16',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18h.01M4 4h16v17H4z',
  app: 'M7 3h10v18H7zM11 18h2M4 12h.01M20 12h.01',
  idea: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3 11v2h6v-2a6 6 0 0 0-3-11z',
} as const
type Drawing = keyof typeof DRAWINGS

const OF_TYPE: Record<string, Drawing> = {
  video: 'play',
  audio: 'sound',
  document: 'page',
  worksheet: 'task',
  slides: 'slides',
  ebook: 'book',
  interactive: 'app',
  image: 'picture',
  'activity-set': 'set',
  quiz: 'question',
  app: 'app',
}
const OF_KIND: Partial<Record<ItemKind, Drawing>> = {
  innovations: 'idea',
  'library-collections': 'set',
}

/** What stands for an item without a picture. */
export function TypeIcon({ kind, type }: { kind: ItemKind; type: string | null }) {
  const drawing = (type && OF_TYPE[type]) || OF_KIND[kind] || 'page'
  return (
    <svg className="type-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[drawing]} />
    </svg>
  )
}
