import { fileNameOf, folderNameOf, freeName } from './zipNames'

export const ZIP_BYTES_MAX = 2 * 1024 ** 3
export const ZIP_FILES_MAX = 200

/** A file as it lies on the disk. */
export interface ZippedFile {
  /** Its stored name. */
  filename: string
  /** As people know it. */
  name: string
  bytes: number
}

export interface ZippedItem {
  title: string
  files: ZippedFile[]
}

/** A file at its place in the archive. */
export interface PlannedFile extends ZippedFile {
  /** `01-title/name.pdf` */
  path: string
}

export interface ZipPlan {
  /** In the order of the items; the same order within each item as its page has. */
  items: { folder: string; files: PlannedFile[] }[]
  count: number
  /** Of the files alone: the archive adds a few hundred bytes for each. */
  bytes: number
  /** False when the archive would be larger than the site makes them. */
  fits: boolean
}

/** Where every file goes: a folder for each item in order, names that every system takes, none twice. */
export function planZip(items: ZippedItem[]): ZipPlan {
  const planned = items.map(({ title, files }, index) => {
    const folder = folderNameOf({ title, place: index + 1, total: items.length })
    const taken = new Set<string>()
    return {
      folder,
      files: files.map((file, at) => {
        const name = freeName(fileNameOf(file.name, `file-${at + 1}`), taken)
        return { ...file, path: `${folder}/${name}` }
      }),
    }
  })
  const files = planned.flatMap((item) => item.files)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const fits = files.length <= ZIP_FILES_MAX && bytes <= ZIP_BYTES_MAX
  return { items: planned, count: files.length, bytes, fits }
}
