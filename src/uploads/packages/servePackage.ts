import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { packageHref, packagesAt } from '@/shared/packageAddress'
import { packagesFolder } from '../folders'
import { composeStage } from './composeStage'
import { findPackage, type UnpackedPackage } from './findPackage'
import { GUARD, NOTHING_POLICY, packagePolicy, stagePolicy } from './packagePolicy'
import { isDocument, packageType } from './packageTypes'
import { parsePackagePath, type PackagePath } from './parsePackagePath'
import { sendPackageFile } from './sendPackageFile'

/** Its folder is new with every unpacking: what an address gave once it gives for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable'
/** Pages are asked for anew, so that a package that was taken away ends there. */
const ASK_AGAIN = 'public, no-cache'
const NEVER = 'private, no-store'

/** Answers a request under `/packages/`: a file of an unpacked package, or the page that plays it. */
export async function servePackage({
  request,
  payload,
}: {
  request: Request
  payload: Payload
}): Promise<Response> {
  const address = parsePackagePath(new URL(request.url).pathname)
  const found = address && (await findPackage({ address, payload }))
  if (!address || !found) return notThere()
  if (address.path.length === 0) return playing({ address, found, request })

  const type = packageType(address.path.at(-1) ?? '')
  // In a window of its own a page could lead that window, and what it knows, anywhere: it is played in a frame.
  if (isDocument(type) && request.headers.get('sec-fetch-dest') === 'document') {
    return leadTo(packageHref({ folder: placeOf(address) }))
  }
  const sent = await sendPackageFile({
    path: join(packagesFolder, address.folder, ...address.path),
    request,
    headers: headersOf({ address, found, type, request }),
  })
  return sent ?? notThere()
}

function headersOf({
  address,
  found,
  type,
  request,
}: {
  address: PackagePath
  found: UnpackedPackage
  type: string
  request: Request
}): Headers {
  const isEntry = address.path.join('/') === found.entry
  const base = baseOf({ address, request })
  return new Headers({
    ...GUARD,
    'Content-Type': type,
    'Content-Security-Policy': packagePolicy({
      base,
      framedBy: isEntry ? ["'self'", ...env.origins] : undefined,
    }),
    'Cache-Control': address.seal ? NEVER : isDocument(type) ? ASK_AGAIN : FOR_EVER,
    ...(isDocument(type) ? { Vary: 'Sec-Fetch-Dest' } : {}),
  })
}

function playing({
  address,
  found,
  request,
}: {
  address: PackagePath
  found: UnpackedPackage
  request: Request
}): Response {
  const page = composeStage({ ...found, folder: placeOf(address) })
  return new Response(request.method === 'HEAD' ? null : page, {
    headers: {
      ...GUARD,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': stagePolicy(baseOf({ address, request })),
      'Cache-Control': address.seal ? NEVER : ASK_AGAIN,
    },
  })
}

/** The folder with its seal, where it has one. */
const placeOf = ({ folder, seal }: PackagePath): string => (seal ? `${folder}/${seal}` : folder)

const baseOf = ({ address, request }: { address: PackagePath; request: Request }): string => {
  const at = packagesAt({ ...env, host: request.headers.get('host') })
  return `${at}${placeOf(address)}/`
}

const leadTo = (place: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      ...GUARD,
      'Content-Security-Policy': NOTHING_POLICY,
      'Cache-Control': NEVER,
      Vary: 'Sec-Fetch-Dest',
      Location: place,
    },
  })

const notThere = (): Response =>
  new Response(null, {
    status: 404,
    headers: { ...GUARD, 'Content-Security-Policy': NOTHING_POLICY, 'Cache-Control': 'no-store' },
  })
