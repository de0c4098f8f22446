import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  to: string[]
  headers: Record<string, string>
  /** The body as a person reads it. */
  text: string
  /** Everything as it came over the line. */
  raw: string
}

export interface MailServer {
  /** For SMTP_URL. */
  url: string
  mails: CaughtMail[]
  /** How the next receivers are answered; a code from 400 on refuses. They are used up one after another. */
  answers: number[]
  stop: () => Promise<void>
}

/** A mail server on this machine that keeps what it is given. With a password it takes nothing from others. */
export async function runMailServer({
  password,
  port = 0,
}: { password?: string; port?: number } = {}): Promise<MailServer> {
  const mails: CaughtMail[] = []
  const answers: number[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: password === undefined,
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: auth.username }) : done(refusal(535)),
    onRcptTo(_, __, done) {
      const code = answers.shift() ?? 250
      done(code >= 400 ? refusal(code) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push(read({ to, raw: Buffer.concat(chunks).toString() }))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const listening = typeof address === 'object' && address ? address.port : 0
  const login = password === undefined ? '' : `office:${encodeURIComponent(password)}@`
  return {
    url: `smtp://${login}127.0.0.1:${listening}`,
    mails,
    answers,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** What a refusing server says, with a person's address in it as servers do. */
function refusal(responseCode: number): Error {
  return Object.assign(new Error('5.1.1 <someone@example.org> refused'), { responseCode })
}

function read({ to, raw }: { to: string[]; raw: string }): CaughtMail {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const body = raw.slice(end + 4)
  const isBase64 = headers['content-transfer-encoding'] === 'base64'
  const text = isBase64 ? Buffer.from(body, 'base64').toString() : fromQuotedPrintable(body)
  return { to, headers, text, raw }
}

/** RFC 2045 §6.7; bodies without it pass unharmed but for their equals signs. */
function fromQuotedPrintable(body: string): string {
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
