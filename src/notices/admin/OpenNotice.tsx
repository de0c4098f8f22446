import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

/** The page of a notice, to which mails lead: opens it, which goes on to what it is about. */
export function OpenNotice({ doc, payload }: DocumentViewServerProps): never {
  redirect(`${payload.config.routes.api}/inbox/${String(doc?.id)}/open`)
}
