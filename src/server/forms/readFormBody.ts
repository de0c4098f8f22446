import type { IncomingMessage } from 'node:http'
import type { FormFields } from '@/shared/formState'

export type FormBody =
  | { kind: 'fields'; fields: FormFields }
  | { kind: 'refused'; status: 413 | 415 }
  /** The sender left midway: nothing is to be done and nobody to be answered. */
  | { kind: 'cut' }

/** A Thai letter takes nine bytes in a form's body: 14,000 of them, so that too long a text is told, not refused. */
export const FORM_BODY_MAX = 128 * 1024
/** What is still read, and thrown away, for browsers that show no answer before they have sent all. */
const DISCARD_MAX = 1024 * 1024
const FIELDS_MAX = 500

/** Reads what an HTML form sent, whole or not at all. */
export async function readFormBody(req: IncomingMessage): Promise<FormBody> {
  if (!/^application\/x-www-form-urlencoded(\s*;|$)/i.test(req.headers['content-type'] ?? '')) {
    return { kind: 'refused', status: 415 }
  }

  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes <= FORM_BODY_MAX) chunks.push(chunk)
      else if (bytes > DISCARD_MAX) break
    }
  } catch {
    return { kind: 'cut' }
  }
  if (bytes > FORM_BODY_MAX) return { kind: 'refused', status: 413 }

  const fields = [...new URLSearchParams(Buffer.concat(chunks).toString())]
  return fields.length > FIELDS_MAX
    ? { kind: 'refused', status: 413 }
    : { kind: 'fields', fields: fields.map(([name, value]) => [name, tidy(value)]) }
}

/** Line ends as one character, which is what people count; control characters belong in no text. */
const tidy = (value: string) =>
  value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
