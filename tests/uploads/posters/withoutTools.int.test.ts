import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { openSite } from '../../support/site'
import { makePPTX } from '../text/makeFiles'
import { uploadForPoster } from './uploadForPoster'

let payload: Payload
beforeAll(async () => {
  payload = await openSite()
  env.toolFolders.length = 0
})

describe('on a machine without LibreOffice and ffmpeg', () => {
  it.each([
    ['สไลด์.pptx', () => makePPTX([{ text: 'หนึ่ง' }])],
    ['กราฟ.mp4', () => readFile('src/office/samples/assets/parabola.mp4')],
    ['เสียง.mp3', () => readFile('src/office/samples/assets/melody.mp3')],
  ])('%s does without a picture and nothing waits or fails', async (name, make) => {
    const { media, work } = await uploadForPoster({ payload, data: await make(), name })

    expect(work).toMatchObject({ state: 'done', tries: 1 })
    expect(media.hasPoster).toBeFalsy()
    expect(media.thumbnailURL).toBeFalsy()
  })
})
