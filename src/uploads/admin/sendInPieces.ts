import { DetailedError, Upload } from 'tus-js-client'
import type { Label } from '@/shared/label'
import { UPLOAD_WORDS } from './uploadWords'

/** Small enough that a cut line costs a slow sender little, large enough to be few requests. */
const PIECE_BYTES = 8 * 1024 * 1024
/** Until it is given up; begins anew with every piece that came through. */
const RETRY_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 120_000, 180_000, 240_000]
/** Answers that another try may change. */
const PASSING = (status: number) =>
  status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507)

/** Why a file was not sent: the site's own sentence, or one of ours. */
export class SendFault extends Error {
  constructor(readonly words: string | Label) {
    super(typeof words === 'string' ? words : words.en)
    this.name = 'SendFault'
  }
}

export interface Sending {
  /** The upload's id once all of it has come; rejects with a SendFault. */
  sent: Promise<string>
  /** Gives the upload up, here and on the site. */
  cancel: () => void
}

/**
 * Sends a file in pieces and goes on from where it stopped: after a cut line, and after the page was left and the same
 * file was chosen again.
 */
export function sendInPieces({
  file,
  endpoint,
  onProgress,
  onLine,
}: {
  file: File
  endpoint: string
  onProgress: (bytesSent: number) => void
  /** Whether the site can be reached, as it changes. */
  onLine: (isThere: boolean) => void
}): Sending {
  let resolve: (id: string) => void
  let reject: (fault: SendFault) => void
  const sent = new Promise<string>((onceSent, onceFailed) => {
    resolve = onceSent
    reject = onceFailed
  })
  const upload = new Upload(file, {
    endpoint,
    chunkSize: PIECE_BYTES,
    retryDelays: RETRY_MS,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, filetype: file.type },
    onProgress(bytesSent) {
      onLine(true)
      onProgress(bytesSent)
    },
    onShouldRetry(error) {
      const isPassing = PASSING(error.originalResponse?.getStatus() ?? 0)
      if (isPassing) onLine(false)
      return isPassing
    },
    onSuccess: () => finish(() => resolve(idOf(upload.url))),
    onError: (error) => finish(() => reject(toFault(error))),
  })
  // A browser that is back on the net need not wait for the next try.
  const goOn = () => void upload.abort().then(() => upload.start())
  window.addEventListener('online', goOn)

  function finish(settle: () => void) {
    window.removeEventListener('online', goOn)
    settle()
  }
  void upload.findPreviousUploads().then((earlier) => {
    const last = earlier.sort((a, b) => a.creationTime.localeCompare(b.creationTime)).pop()
    if (last) upload.resumeFromPreviousUpload(last)
    upload.start()
  })
  return {
    sent,
    cancel() {
      // Where the site cannot be reached it sweeps the rest away itself.
      upload.abort(true).catch(() => undefined)
      finish(() => reject(new SendFault(UPLOAD_WORDS.cancelled)))
    },
  }
}

const idOf = (url: string | null): string => url?.split('/').pop() ?? ''

function toFault(error: Error | DetailedError): SendFault {
  const answer = error instanceof DetailedError ? error.originalResponse : null
  if (!answer) return new SendFault(UPLOAD_WORDS.noLine)
  const status = answer.getStatus()
  const sentence = sentenceOf(answer.getBody())
  if (status === 401 || status === 403) return new SendFault(UPLOAD_WORDS.signedOut)
  return new SendFault(sentence ?? UPLOAD_WORDS.failed)
}

/** What the site's answer says, where it says something for people. */
export function sentenceOf(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { errors?: { message?: string }[] }).errors?.[0]?.message
  } catch {
    return undefined
  }
}
