import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { FORM_STATE, packFormState, type FormState } from '@/shared/formState'
import { readDisplay, writeDisplay } from './display'

/** A finished answer of Next: its bytes are whole, so that it can be kept and sent again. */
export interface Drawn {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What a drawing may depend on: the address, and how the visitor wants text shown. */
export interface Drawing {
  url: string
  display?: string
  /** The visitor's address where it is not `url`, as on an error page. */
  pagePath?: string
  /** What one visitor sent with a form: such a drawing is for that visitor alone, never to be kept. */
  formState?: FormState
  /** Who asks for a preview, by the session's cookie and the headers that say where the question comes from. */
  reader?: { session: string; from: Record<string, string> }
}

/** @throws DrawTimeoutError, or the socket's error when Next cannot be reached */
export type DrawPage = (drawing: Drawing) => Promise<Drawn>

export class DrawTimeoutError extends Error {
  constructor(url: string, ms: number) {
    super(`Drawing took longer than ${ms} ms: ${url}`)
    this.name = 'DrawTimeoutError'
  }
}

const PARALLEL_DRAWINGS = 64
const USER_AGENT = 'dlict-front-door'

/**
 * Draws pages through Next behind a local socket. The request is made here, from nothing a visitor sent but the
 * address and the display cookie, so that no visitor's header can shape what another visitor gets. Previews alone carry
 * their reader's session, and are never kept.
 */
export function createDrawPage({
  socketPath,
  siteURL,
  timeoutMs,
}: {
  socketPath: string
  siteURL: string
  timeoutMs: number
}): { drawPage: DrawPage; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL_DRAWINGS })
  const { host, protocol } = new URL(siteURL)
  const fixed = {
    host,
    accept: 'text/html',
    'accept-encoding': 'identity',
    'user-agent': USER_AGENT,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }

  const drawPage: DrawPage = ({ url, display, pagePath = url, formState, reader }) =>
    new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(timeoutMs)
      const cookies = [display && `display=${display}`, reader?.session].filter(Boolean)
      const headers = {
        ...fixed,
        'x-site-path': pagePath,
        ...reader?.from,
        ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
        ...(formState ? { [FORM_STATE]: packFormState(formState) } : {}),
      }
      const fail = (error: Error) =>
        reject(signal.aborted ? new DrawTimeoutError(url.split('?')[0] ?? '', timeoutMs) : error)

      request({ socketPath, path: url, headers, agent, signal }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', fail)
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 500,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          })
        })
      })
        .on('error', fail)
        .end()
    })

  return { drawPage, close: () => agent.destroy() }
}

/** The display cookie's value in a Cookie header, when it is one the site could have set. */
export function readDisplayCookie(cookies: string | undefined): string | undefined {
  const value = cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith('display='))
    ?.slice('display='.length)
  return writeDisplay(readDisplay(value))
}
