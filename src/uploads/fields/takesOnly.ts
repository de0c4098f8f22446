import { ValidationError, type FieldHook, type PayloadRequest, type Where } from 'payload'
import { fileType } from '@/shared/fileSize'
import { idOf } from '@/shared/idOf'
import { ALLOW_LISTS, typesOf, type AllowList } from '../allowLists'

interface ChosenFile {
  id: string
  mimeType?: string | null
  originalName?: string | null
}

/**
 * What an upload field carries so that it takes files of these kinds alone: others are not offered, and refused where
 * they come all the same, in drafts too. A file that was there before this rule stays: its item can still be saved.
 */
export const takesOnly = (list: AllowList) => ({
  ...takesOnlyInText(list),
  // Payload's own check would refuse such an old file, in words that do not say which and why.
  validate: (value: unknown, { req, required }: { req: PayloadRequest; required?: boolean }) =>
    required && idsOf(value).length === 0 ? req.t('validation:required') : (true as const),
})

/** The same for a field of a block in a text, with Payload's own check: there hooks see a block only once it has an id. */
export const takesOnlyInText = (list: AllowList) => ({
  filterOptions: { mimeType: { in: typesOf(list) } } satisfies Where,
  hooks: { beforeChange: [refuseOthers(list)] },
})

const refuseOthers =
  (list: AllowList): FieldHook =>
  async ({ value, previousValue, path, collection, global, req }) => {
    const known = idsOf(previousValue)
    const chosen = idsOf(value).filter((id) => !known.includes(id))
    if (chosen.length === 0) return value

    const { docs } = await req.payload.db.find<ChosenFile>({
      collection: 'media',
      where: { id: { in: chosen } },
      select: { mimeType: true, originalName: true },
      limit: chosen.length,
      pagination: false,
      req,
    })
    const types = typesOf(list)
    const other = docs.find(({ mimeType }) => mimeType && !types.includes(mimeType))
    if (!other && docs.length === new Set(chosen).size) return value

    const message = other ? wrongKind({ list, file: other, req }) : gone(req)
    const errors = [{ path: path.join('.'), message }]
    const of = { collection: collection?.slug, global: global?.slug }
    throw new ValidationError({ ...of, errors, req }, req.t)
  }

const gone = (req: PayloadRequest): string =>
  req.i18n.language === 'en'
    ? 'The chosen file is no longer there; choose another.'
    : 'ไม่พบไฟล์ที่เลือก อาจถูกลบไปแล้ว เลือกไฟล์ใหม่'

function wrongKind({
  list,
  file,
  req,
}: {
  list: AllowList
  file: ChosenFile
  req: PayloadRequest
}): string {
  const { instead } = ALLOW_LISTS[list]
  const type = fileType(file.mimeType)
  const name = file.originalName ?? file.id
  return req.i18n.language === 'en'
    ? `“${name}” is ${type.en} and cannot be used here; ${instead.en}.`
    : `“${name}” เป็น ${type.th} ใช้ในช่องนี้ไม่ได้ ${instead.th}`
}

function idsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.map((one) => idOf(one as never)).filter((id): id is string => Boolean(id))
}
