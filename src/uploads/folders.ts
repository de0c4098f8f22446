import { join } from 'node:path'
import { env } from '@/env'

/** Where files wait until they are whole and looked through; on the disk of the others, so that keeping one is a rename. */
export const incomingFolder = join(/* turbopackIgnore: true */ env.mediaDir, 'incoming')

/** A file as it was kept, by its stored name. */
export const storedPath = (filename: string): string =>
  join(/* turbopackIgnore: true */ env.mediaDir, filename)

/** What was made of a file: smaller pictures, its poster, its slides. */
export const variantsFolder = (id: string): string =>
  join(/* turbopackIgnore: true */ env.mediaDir, 'variants', id)

/** Unpacked interactive packages, a folder for each unpacking. */
export const packagesFolder = join(/* turbopackIgnore: true */ env.mediaDir, 'packages')
