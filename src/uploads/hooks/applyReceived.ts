import type { CollectionBeforeChangeHook } from 'payload'
import type { ReceivedFile } from '../receive/Received'
import { toDisplayName, withExtensionOf } from '../storedName'

/** Puts into the row what was found in the file it came with, in place of what a form or Payload says of it. */
export const applyReceived: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const received = req.context.received as ReceivedFile | undefined
  delete req.context.received
  const mimeType = received?.found.mimeType ?? originalDoc?.mimeType ?? ''
  const named = { ...data, ...chosenName({ data, mimeType }) }
  if (!received) return named

  const { filename, originalName, found } = received
  return {
    ...named,
    originalName: named.originalName || originalDoc?.originalName || originalName,
    filename,
    url: null,
    mimeType: found.mimeType,
    filesize: found.bytes,
    width: found.width ?? null,
    height: found.height ?? null,
    sha256: found.sha256,
    pages: found.pages ?? null,
    duration: found.duration ?? null,
    virusScan: found.virusScan,
    package: { entry: found.packageEntry ?? null, folder: null },
    hasPoster: false,
    slides: null,
    hasNoText: false,
  }
}

/** A name chosen in the form is held to the same rules as one that came with a file. */
function chosenName({ data, mimeType }: { data: { originalName?: unknown }; mimeType: string }) {
  if (typeof data.originalName !== 'string' || !data.originalName.trim()) return {}
  return { originalName: withExtensionOf({ name: toDisplayName(data.originalName), mimeType }) }
}
