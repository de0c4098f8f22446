import type { Payload } from 'payload'

/** One mail to one receiver. */
export interface Letter {
  to: string
  subject: string
  text?: string
  html?: string
  replyTo?: string
}

/**
 * Makes the letter a row stands for, at the moment it is sent: the row holds ids, so that neither what a letter says
 * nor a secret in it stays behind in the outbox.
 * @returns null when there is nothing left to say
 */
export type ComposeLetter = (asked: {
  ids: Record<string, string>
  payload: Payload
}) => Promise<Letter | null>
