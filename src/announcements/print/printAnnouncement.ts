import { createHash } from 'node:crypto'
import { inTurn } from '@/print/inTurn'
import { findOrPrint } from '@/print/recentPrints'
import { composeSheet } from '@/print/sheetFrame'
import { countPages, printPDF, type PrintFiles } from '@/print/typst'
import { absoluteURL } from '@/site/absoluteURL'
import { getSite } from '@/site/getSite'
import { findOfficeEmblem } from '@/site/officeEmblem'
import { composeAnnouncement } from './composeAnnouncement'
import type { PrintedAnnouncement } from './findPrintedAnnouncement'

const PAGES_MAX = 2
/** Points; a notice is read standing, from a step away. */
const SIZES = [16, 14, 13] as const
const SMALLEST = 13
/** More than two pages hold in the smallest size. */
const CHARACTERS_MAX = 9_000
const CHARACTERS_STEP = 200

/** The PDF of an announcement's sheet: one page where it fits, two at most. */
export async function printAnnouncement(item: PrintedAnnouncement): Promise<Buffer> {
  const site = await getSite()
  const officeEmblem = await findOfficeEmblem(site)
  const emblem = await officeEmblem.read()
  const files: PrintFiles = { [emblem.name]: emblem.bytes }

  const compose = ({ size, characters }: { size: number; characters: number }) =>
    composeSheet(
      {
        title: item.title ?? '',
        officeName: site.officeName,
        groupName: site.groupName,
        emblem: emblem.name,
        url: absoluteURL(`/go/${item.code}`),
        invitation: 'สแกนเพื่อเปิดประกาศและเอกสารแนบ หรือพิมพ์ที่อยู่',
        size,
      },
      composeAnnouncement({ item, characters }),
    )

  const all = compose({ size: SIZES[0], characters: CHARACTERS_MAX })
  return findOrPrint(hashOf([officeEmblem.key, all]), async () => {
    const count = (source: string) => inTurn(() => countPages(source, files))
    const source = await fit({ compose, count })
    return inTurn(() => printPDF(source, files))
  })
}

const hashOf = (printed: string[]): string =>
  createHash('sha256').update(JSON.stringify(printed)).digest('hex')

/** The largest letters that need one page, else two; what is longer still is cut. */
async function fit({
  compose,
  count,
}: {
  compose: (wanted: { size: number; characters: number }) => string
  count: (source: string) => Promise<number>
}): Promise<string> {
  let onTwoPages: string | undefined
  for (const size of SIZES) {
    const source = compose({ size, characters: CHARACTERS_MAX })
    const pages = await count(source)
    if (pages === 1) return source
    if (pages <= PAGES_MAX) onTwoPages ??= source
  }
  return onTwoPages ?? cut({ compose, count })
}

/** As much of the text as two pages hold. */
async function cut({ compose, count }: Parameters<typeof fit>[0]): Promise<string> {
  const at = (steps: number) => compose({ size: SMALLEST, characters: steps * CHARACTERS_STEP })
  let fits = 0
  let tooMany = CHARACTERS_MAX / CHARACTERS_STEP
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if ((await count(at(middle))) <= PAGES_MAX) fits = middle
    else tooMany = middle
  }
  return at(fits)
}
