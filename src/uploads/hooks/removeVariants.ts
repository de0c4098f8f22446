import { rm } from 'node:fs/promises'
import type { CollectionAfterDeleteHook } from 'payload'
import { variantsFolder } from '../variants'

/** The smaller pictures go with the picture they were made from. */
export const removeVariants: CollectionAfterDeleteHook = async ({ id }) => {
  await rm(variantsFolder(String(id)), { recursive: true, force: true })
}
