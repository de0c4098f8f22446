import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toRichText } from '@/office/starter/toRichText'
import { publishedAt, readDocuments, toFields, type CorpusDocument } from './corpus'

/** Puts the judged corpus into an empty database, published; writes which item each document became. */
async function loadCorpus(): Promise<void> {
  const { values } = parseArgs({ options: { map: { type: 'string' } } })
  const { default: config } = await import('../../../payload.config')
  const { getPayload } = await import('payload')
  const { loadStarter } = await import('@/office/starter/loadStarter')
  const payload = await getPayload({ config })
  await loadStarter({ payload, content: 'none' })

  const { docs } = await payload.find({ collection: 'learning-areas', limit: 20, depth: 0 })
  const areas = new Map(docs.map(({ id, key }) => [key as string, id]))
  const known = { tags: new Map<string, string>(), schools: new Map<string, string>() }
  async function idOf(collection: 'tags' | 'schools', title: string): Promise<string> {
    const before = known[collection].get(title)
    if (before) return before
    const data = { [collection === 'tags' ? 'title' : 'name']: title }
    const { id } = await payload.create({ collection, data: data as never })
    known[collection].set(title, String(id))
    return String(id)
  }

  const items: Record<string, string> = {}
  for (const document of readDocuments()) {
    const tags = []
    for (const tag of document.tags ?? []) tags.push(await idOf('tags', tag))
    const school = document.school ? await idOf('schools', document.school) : undefined
    const data = { ...toItem(document, areas), tags, ...(school ? { school } : {}) }
    const { id } = await payload.create({
      collection: document.kind,
      data: data as never,
      depth: 0,
    })
    items[`${document.kind}/${id}`] = document.id
  }
  writeFileSync(values.map!, JSON.stringify(items))
  await payload.destroy()
}

function toItem(document: CorpusDocument, areas: Map<string, string>): Record<string, unknown> {
  const { area, type, levels } = toFields(document)
  const { kind, title, summary, body, year, number } = document
  const at = publishedAt(document)
  const shared = {
    title,
    summary,
    body: toRichText([{ type: 'paragraph', text: body }]),
    stage: 'published',
    publishedAt: at,
  }
  if (kind === 'news') return shared
  if (kind === 'announcements') return { ...shared, number, issuedOn: at }
  return { ...shared, year, levels, mediaType: type, learningArea: area && areas.get(area) }
}

void loadCorpus().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  },
)
