import { mkdir } from 'node:fs/promises'
import { storedPath, variantsFolder } from '../folders'
import { SLIDES_MAX } from '../parseVariantName'
import { posterPath, slidePath } from '../variantPath'
import { drawPages } from './drawPages'
import { Unusable, type Made, type Source } from './Made'

/** Pages drawn for one question: the time limit is for each. */
const BATCH = 10

/** The first page of a PDF as its poster. */
export const picturePDF = ({ id, filename }: Source): Promise<Made> =>
  pictureFirst({ id, filename, pdf: storedPath(filename) })

/**
 * The first page of a PDF as the poster of a file.
 * @throws Unusable where the PDF is broken, Error where it took too long
 */
export async function pictureFirst({
  id,
  filename,
  pdf,
}: {
  id: string
  filename: string
  pdf: string
}): Promise<Made> {
  await mkdir(variantsFolder(id), { recursive: true })
  const path = posterPath({ id, filename })
  const answer = await drawPages({ source: pdf, wanted: [{ page: 1, path }] })
  if (answer === 'gave up') throw new Error('drawing the first page took too long')
  if ('fault' in answer) {
    if (answer.fault === 'broken') throw new Unusable()
    return {}
  }
  return { hasPoster: answer.drawn === 1, pages: answer.pages }
}

/** @returns how many slides are there now: all of them, or those up to one that cannot be drawn */
export async function pictureSlides({
  id,
  filename,
  pdf,
  pages,
  signal,
}: {
  id: string
  filename: string
  pdf: string
  pages: number
  signal: AbortSignal
}): Promise<number> {
  const last = Math.min(pages, SLIDES_MAX)
  let done = 0
  while (done < last && !signal.aborted) {
    const numbers = Array.from({ length: Math.min(BATCH, last - done) }, (_, at) => done + at + 1)
    const wanted = numbers.map((page) => ({
      page,
      path: slidePath({ id, filename, slide: page }),
    }))
    const answer = await drawPages({ source: pdf, wanted })
    if (answer === 'gave up' || 'fault' in answer) return done
    done += answer.drawn
    if (answer.drawn < wanted.length) return done
  }
  return done
}
