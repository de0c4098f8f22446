import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { env } from '@/env'
import { scanFile } from '@/uploads/virus/scanFile'
import { runClamServer } from '../../support/clamServer'

it('a scanner that takes the file and says nothing counts as down', async () => {
  const path = join(env.dataDir, 'a.txt')
  await writeFile(path, 'สวัสดี')
  const clam = await runClamServer({ isSilent: true })

  await expect(scanFile(path, { socket: clam.socket, silenceMs: 200 })).rejects.toMatchObject({
    reason: 'scannerDown',
  })
  await clam.stop()
})
