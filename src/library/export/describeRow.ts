import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { fileHref } from '@/site/fileHref'
import type { Language } from '@/site/language'
import { populated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { licenceURL } from '../licenceURL'
import type { ExportedItem } from './findExported'
import type { ItemRef } from './listRefs'

/** An item of a list as programs read it: keys, ISO dates, whole addresses. */
export function describeRow(item: ExportedItem & Pick<ItemRef, 'tier'>, lang: Language) {
  const area = populated(item.learningArea)
  return {
    code: item.code ?? '',
    title: item.title ?? '',
    language: item.language,
    kind: item.collection,
    type: item.mediaType ?? null,
    area: area ? { key: area.key ?? null, title: area.title ?? '' } : null,
    levels: item.levels ?? [],
    licence: item.licence ?? null,
    licenceURL: licenceURL(item.licence) ?? null,
    creators: (item.creators ?? []).map(({ name, role }) => ({ name, role: role ?? null })),
    school: populated(item.school)?.name ?? null,
    /** Buddhist era. */
    year: item.year ?? null,
    url: absoluteURL(lang.href(itemHref({ kind: item.collection, slug: item.slug ?? '' }))),
    files: publicFiles(item.files).map(({ file, label }) => ({
      name: file.originalName ?? '',
      label: label ?? null,
      mimeType: file.mimeType ?? null,
      bytes: file.filesize ?? null,
      url: absoluteURL(fileHref(file)),
    })),
    publishedAt: item.publishedAt ?? null,
    /** `near`: misses one thing of what was asked. */
    match: item.tier,
  }
}

export type DescribedRow = ReturnType<typeof describeRow>
