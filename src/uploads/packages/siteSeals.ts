import { env } from '@/env'
import { clock } from '@/shared/clock'
import { createPackageSeals, type PackageSeals } from './packageSeal'

let seals: PackageSeals | undefined

/** The seals of this site. */
export const siteSeals = (): PackageSeals =>
  (seals ??= createPackageSeals({ secret: env.secret, clock }))

/** The folder as staff may open it for an hour, whether the public may or not. */
export const sealedFolder = (folder: string): string => `${folder}/${siteSeals().seal(folder)}`
