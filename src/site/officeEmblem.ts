import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrMakeVariant } from '@/uploads/variants'
import { findFile } from './findFile'
import type { Site } from './getSite'

/** The office's emblem for print and pictures. */
export interface OfficeEmblem {
  /** Another emblem has another key. */
  key: string
  read: () => Promise<{ name: string; bytes: Buffer }>
}

const WIDTH = 320

/** The emblem of the site's settings as visitors may fetch it, else the one the site brings along. */
export async function findOfficeEmblem({ emblem }: Pick<Site, 'emblem'>): Promise<OfficeEmblem> {
  const file = emblem && (await findFile({ id: emblem.id, headers: new Headers() }))
  if (!file?.filename) return standard
  const { id, filename } = file
  return {
    key: `${id}/${filename}`,
    // A picture that is lost or broken must not take the sheet with it.
    read: () => readPicture({ id, filename }).catch(standard.read),
  }
}

const standard: OfficeEmblem = {
  key: 'standard',
  read: async () => ({
    name: 'emblem.svg',
    bytes: await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'public', 'emblem.svg')),
  }),
}

/** As PNG: the printer does not read every kind of picture that staff may upload. */
async function readPicture({ id, filename }: { id: string; filename: string }) {
  const { default: sharp } = await import('sharp')
  const path = await findOrMakeVariant({ id, filename, width: WIDTH, format: 'webp' })
  return { name: 'emblem.png', bytes: await sharp(path).png().toBuffer() }
}
