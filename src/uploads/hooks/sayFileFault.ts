import type { CollectionAfterErrorHook } from 'payload'
import { FileRefusal } from '../FileRefusal'
import { REFUSALS } from '../refusals'

/**
 * Says which file could not be taken, why, and what helps: of twelve sent at once one may fail, and Payload's own
 * sentences name no file and are in English.
 */
export const sayFileFault: CollectionAfterErrorHook = ({ context, error, req }) => {
  if (!(error instanceof FileRefusal)) return
  const { th, en } = REFUSALS[error.reason].text(error.detail)
  const reason = req.i18n?.language === 'en' ? en : th
  const name = typeof context?.fileName === 'string' ? context.fileName : undefined
  const message = name ? `“${name}” ${reason}` : reason
  return { response: { errors: [{ message }] }, status: error.status }
}
