import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { openSite } from '../../support/site'
import { makePDF, makePPTX } from '../text/makeFiles'
import { uploadForPoster } from './uploadForPoster'

let payload: Payload
let tools: string

/** LibreOffice as we know it from outside: it reads the last argument and writes a PDF into `--outdir`. */
async function standIn(script: string): Promise<void> {
  const path = join(tools, 'soffice')
  await writeFile(path, `#!/bin/sh\nout="$TMPDIR/out"; mkdir -p "$out"\n${script}\n`)
  await chmod(path, 0o755)
}

beforeAll(async () => {
  payload = await openSite()
  tools = join(env.dataDir, 'tools')
  await mkdir(tools, { recursive: true })
  env.toolFolders.unshift(tools)
  await standIn('exit 1')
})

describe('LibreOffice', () => {
  it('is given the file, a profile without macros, and nothing the site knows', async () => {
    const pdf = join(env.dataDir, 'deck.pdf')
    await writeFile(pdf, makePDF(['หนึ่ง', 'สอง']))
    const seen = join(env.dataDir, 'seen')
    await standIn(
      `{ env; echo "$@"; cat "$TMPDIR/profile/user/registrymodifications.xcu"; } > ${seen}
       cp ${pdf} "$out/in.pdf"`,
    )
    const { media } = await uploadForPoster({
      payload,
      data: await makePPTX([{ text: 'หนึ่ง' }, { text: 'สอง' }]),
      name: 'บทเรียน.pptx',
    })

    expect(media).toMatchObject({ hasPoster: true, slides: 2 })
    const told = await readFile(seen, 'utf8')
    expect(told).toMatch(/--headless .*--convert-to pdf .*in\.pptx/)
    expect(told).toMatch(/DisableMacrosExecution[^\n]*true/)
    expect(told).not.toMatch(/PAYLOAD_SECRET|DATABASE_URI|DATA_DIR/)
    const home = /^HOME=(.+)$/m.exec(told)?.[1] ?? ''
    expect(home).toContain('dlict-office-')
    expect(existsSync(home)).toBe(false)
  })

  it('that makes nothing of a file leaves it without a picture, told of in Thai, for good', async () => {
    await standIn('exit 0')
    const { media, work } = await uploadForPoster({
      payload,
      data: await makePPTX([{ text: 'หนึ่ง' }]),
      name: 'พัง.pptx',
    })

    expect(work).toMatchObject({ state: 'dead', tries: 1 })
    expect(work?.reason).toContain('เสียหายหรือมีรหัสผ่าน')
    expect(media.hasPoster).toBeFalsy()
  })
})
