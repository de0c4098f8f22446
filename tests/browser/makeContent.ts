import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printPDF } from '@/print/typst'
import { hard, type Made } from './hardWords'
import { LAST, makeAnnouncements, makeMany, makeNews } from './makeArticles'
import { makeLibrary } from './makeLibrary'
import { makeOffice } from './makeOffice'
import { makePhoto } from '../support/makePhoto'
import { waitForSearch } from '../support/waitForSearch'
import { openAPI } from './openAPI'

const ASSETS = join(import.meta.dirname, '..', '..', 'src/office/samples/assets')

/** Fills a running site with what pages are hardest to draw with, at the fixed addresses of `pageTypes.ts`. */
export async function makeContent(
  url: string,
  signIn: { email: string; password: string },
): Promise<void> {
  const api = await openAPI(url, signIn)
  const made: Made = {
    api,
    photo: await api.upload({
      name: 'ภาพถ่ายกิจกรรมที่โรงเรียน.jpg',
      type: 'image/jpeg',
      data: await makePhoto(),
      alt: 'ผู้เข้าร่วมกิจกรรมนั่งเต็มห้องประชุม',
    }),
    pdf: await api.upload({
      name: `ที่_ปั้น_${'ก'.repeat(60)}.pdf`,
      type: 'application/pdf',
      data: printPDF('เอกสารแนบ'),
    }),
    video: await api.upload({
      name: 'ญี่ปุ่น.mp4',
      type: 'video/mp4',
      data: await readFile(join(ASSETS, 'parabola.mp4')),
    }),
    tags: [],
  }
  for (const title of [hard.marks, 'ญี่ปุ่น', hard.unbroken.slice(0, 80)]) {
    made.tags.push(await api.create('tags', { title }))
  }
  await makeOffice(made)
  await makeNews(made)
  await makeAnnouncements(made)
  await makeLibrary(made)
  await makeMany(made)
  await waitForSearch({ url, q: LAST.title, path: `/news/${LAST.slug}` })
}
