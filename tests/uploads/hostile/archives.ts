import { rawZIP, type RawEntry } from './rawZIP'

const MEGABYTE = 1024 * 1024
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE)

/** One entry that packs to a thousandth. */
export const flatBomb = (): Buffer => rawZIP([{ name: 'ใบงาน.txt', data: zeros(80) }])

/** As the well-known 42.zip: archives in archives. */
export function nestedBomb(): Buffer {
  let layer = rawZIP([{ name: '0.txt', data: zeros(8) }])
  for (let depth = 0; depth < 4; depth += 1) {
    layer = rawZIP([...Array(16).keys()].map((name) => ({ name: `${name}.zip`, data: layer })))
  }
  return layer
}

/** Every name of the directory leads to the same bytes. */
export function overlappingBomb(): Buffer {
  const first: RawEntry = { name: 'a', data: zeros(1) }
  const others = [...Array(50).keys()].map((n) => ({ name: `${n}`, data: zeros(1), sharesWith: 0 }))
  return rawZIP([first, ...others])
}

export const tooManyEntries = (): Buffer =>
  rawZIP([...Array(10_001).keys()].map((n) => ({ name: `${n}.txt` })))

/** The directory says little; there is much. */
export const lyingBomb = (): Buffer =>
  rawZIP([{ name: 'index.html', data: zeros(2), declaredBytes: 100 }])

export const withEntry = (entry: RawEntry): Buffer =>
  rawZIP([{ name: 'ใบงาน.txt', data: 'สวัสดี' }, entry])

export const symlink = (): Buffer =>
  withEntry({ name: 'ทางลัด', data: '/etc/passwd', mode: 0o120777, isStored: true })

/** A folder of a web page, as interactive teaching media come. */
export const webPackage = (folder = ''): Buffer =>
  rawZIP([
    { name: `${folder}index.html`, data: '<!doctype html><script src="js/app.js"></script>' },
    { name: `${folder}js/app.js`, data: 'document.title = "เกม"' },
    { name: `${folder}data.gz`, data: Buffer.from('1f8b0800', 'hex'), isStored: true },
  ])

/** What SCORM packages bring: a manifest that names the page to begin with. */
export const scormPackage = (): Buffer =>
  rawZIP([
    {
      name: 'imsmanifest.xml',
      data: `<?xml version="1.0"?><manifest><organizations default="b"><organization identifier="a"><item identifierref="r1"/></organization><organization identifier="b"><item><item identifierref="r2"/></item></organization></organizations><resources xml:base="course/"><resource identifier="r1" href="one.html"/><resource identifier="r2" href="%E0%B8%9A%E0%B8%97.html?start=1"/></resources></manifest>`,
    },
    { name: 'course/one.html', data: '<p>1' },
    { name: 'course/บท.html', data: '<p>2' },
  ])
