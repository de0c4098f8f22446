import type { Letter } from './Letter'
import type { Sender } from './parseSender'
import { smtpFailure } from './smtpFailure'

const ANSWER_LIMIT_MS = 15_000
const SILENCE_LIMIT_MS = 60_000
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/
/** Settings of nodemailer that would write the conversation, and with it the password, to the console. */
const TALKATIVE = ['logger', 'debug', 'transactionLog']

/**
 * Hands one letter to the mail server.
 * @throws PermanentFailure when the server refused it for good; any other error may pass
 */
export async function sendLetter({
  url,
  from,
  letter,
  messageID,
  signal,
}: {
  url: string
  from: Sender
  letter: Letter
  messageID: string
  signal: AbortSignal
}): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    ...serverOf(url),
    connectionTimeout: ANSWER_LIMIT_MS,
    greetingTimeout: ANSWER_LIMIT_MS,
    dnsTimeout: ANSWER_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ ...letter, from, messageId: messageID, signal })
  } catch (error) {
    throw smtpFailure(error)
  } finally {
    transport.close()
  }
}

/** A password goes out encrypted or not at all, unless the server is this machine or the address says otherwise. */
export function serverOf(address: string): { url: string; requireTLS: boolean } {
  const url = new URL(address)
  for (const name of TALKATIVE) url.searchParams.delete(name)
  return { url: url.href, requireTLS: url.password !== '' && !THIS_MACHINE.test(url.hostname) }
}
