import { strFromU8, unzipSync } from 'fflate'
import { posix } from 'node:path'
import { Unreadable } from './FileWords'
import { eachElement } from './xml'

const ENTRIES_MAX = 20_000
/** Bytes unpacked, of the parts that hold words. */
const UNPACKED_MAX = 200 * 1024 * 1024
const HOLDS_WORDS = /\.(xml|rels|xhtml|html?)$/i

/** The parts of an Office file that hold words, by their paths. */
export interface Package {
  paths: string[]
  /** The text of a part; empty where there is none. */
  text(path: string): string
  /** The parts a part refers to, in the file's own order: id of the reference, kind and path. */
  related(path: string): { id: string; kind: string; path: string }[]
}

/**
 * Unpacks what holds words.
 * @throws Unreadable where it is broken, or would fill the memory (a so-called zip bomb)
 */
export function openPackage(data: Uint8Array): Package {
  let entries = 0
  let bytes = 0
  const files = unzipSync(data, {
    filter: ({ name, originalSize }) => {
      entries += 1
      if (entries > ENTRIES_MAX) throw new Unreadable('tooLarge')
      if (!HOLDS_WORDS.test(name)) return false
      bytes += originalSize
      if (bytes > UNPACKED_MAX) throw new Unreadable('tooLarge')
      return true
    },
  })
  const text = (path: string) => (files[path] ? strFromU8(files[path]) : '')
  return {
    paths: Object.keys(files),
    text,
    related: (path) => relations({ path, text }),
  }
}

/** Office Open XML, part 2: a part's references stand beside it in `_rels`. */
function relations({ path, text }: { path: string; text: (path: string) => string }) {
  const folder = posix.dirname(path)
  const found: { id: string; kind: string; path: string }[] = []
  eachElement(text(`${folder}/_rels/${posix.basename(path)}.rels`), (name, attributes) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    if (name !== 'Relationship' || TargetMode === 'External') return
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
    found.push({ id: Id, kind: posix.basename(Type), path: target })
  })
  return found
}
