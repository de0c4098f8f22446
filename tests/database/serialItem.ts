import type { News } from '@/payload-types'

/** An edit of a published story that carries the serial in every field. */
export function editOf({ serial, tags }: { serial: number; tags: string[] }) {
  return {
    title: String(serial),
    summary: String(serial),
    tags: [tags[serial % tags.length] ?? ''],
    body: bodyOf(String(serial)),
    stage: 'published' as const,
    _status: 'published' as const,
  }
}

/** The serial of each field; alike when the item is whole. `tag` is the place of its tag in the list. */
export function serialsOf(item: Pick<News, 'title' | 'summary' | 'tags' | 'body'>, tags: string[]) {
  return {
    title: Number(item.title),
    summary: Number(item.summary),
    body: Number(JSON.stringify(item.body ?? '').match(/"text":"(\d+)"/)?.[1]),
    tag: tags.indexOf(String(item.tags?.[0])),
    tagCount: item.tags?.length,
  }
}

function bodyOf(text: string) {
  const block = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const }
  return {
    root: {
      ...block,
      type: 'root',
      children: [
        {
          ...block,
          type: 'paragraph',
          children: [
            { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' },
          ],
        },
      ],
    },
  }
}
