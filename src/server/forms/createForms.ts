import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '@/shared/clock'
import {
  STAMP_FIELD,
  STAMP_PLACEHOLDER,
  TRAP_FIELD,
  type FormFields,
  type FormIssue,
  type FormState,
} from '@/shared/formState'
import type { Drawing, DrawPage } from '../drawPage'
import { drawError, plain } from '../errorPages'
import { drawFinished, type Finished } from '../finishPage'
import { createRateLimit } from '../rateLimit'
import type { SitePort } from '../sitePort'
import type { FormAddress } from './formAddresses'
import { createFormSeals } from './formSeals'
import { isOwnRequest } from './isOwnRequest'
import { createOnceADay } from './onceADay'
import { readFormBody } from './readFormBody'

export interface Forms {
  /** The page with its form, or its thanks where the query is a receipt. */
  show(args: { at: FormAddress; drawing: Drawing; query: string }): Promise<Finished>
  /** A page that shows this form and sends it elsewhere. */
  showIn(args: { form: string; drawing: Drawing }): Promise<Finished>
  /** Takes what was filled in; gives nothing when the sender left before the end. */
  take(args: {
    at: FormAddress
    req: IncomingMessage
    res: ServerResponse
    visitor: string
    display?: string
  }): Promise<Finished | undefined>
}

const FORMS_AN_HOUR = { uses: 10, seconds: 60 * 60 }
/** How often the form is still drawn with what was typed for whoever has used up their forms. */
const REFUSALS_AN_HOUR = { uses: 20, seconds: 60 * 60 }

/** The public forms: what stands before each of them is the same, whichever feature takes what was written. */
export function createForms({
  drawPage,
  siteURL,
  secret,
  clock,
  port,
}: {
  drawPage: DrawPage
  siteURL: string
  secret: string
  clock: Clock
  port: () => SitePort | undefined
}): Forms {
  const seals = createFormSeals({ secret, clock })
  const countForm = createRateLimit(FORMS_AN_HOUR)
  const countRefusal = createRateLimit(REFUSALS_AN_HOUR)
  const onceADay = createOnceADay({ clock })
  const { host } = new URL(siteURL)
  const draw = (drawing: Drawing) => drawFinished({ drawing, drawPage, siteURL })

  return {
    async show({ at, drawing, query }) {
      const number = seals.readReceipt(at.form, query)
      if (number) {
        const formState: FormState = { kind: 'accepted', form: at.form, number }
        return drawState({ at, formState, display: drawing.display, status: 200, query })
      }
      return withStamp(await draw(drawing), seals.stamp(at.form))
    },

    async showIn({ form, drawing }) {
      return withStamp(await draw(drawing), seals.stamp(form))
    },

    async take({ at, req, res, visitor, display }) {
      if (!isOwnRequest(req, host)) return plain(403)
      const wait = await countForm(visitor)
      if (wait !== undefined) {
        res.setHeader('Retry-After', wait)
        if ((await countRefusal(visitor)) !== undefined) {
          return drawError({ status: 429, drawing: { url: at.path, display }, drawPage })
        }
      }
      const body = await readFormBody(req)
      if (body.kind === 'cut') return undefined
      if (body.kind === 'refused') {
        if (body.status === 413 && !req.complete) hangUpAfter(req, res)
        return plain(body.status)
      }

      const own = new URLSearchParams(body.fields)
      const fields = body.fields.filter(([name]) => name !== STAMP_FIELD && name !== TRAP_FIELD)
      const stamp = own.get(STAMP_FIELD)
      const reading = seals.readStamp(at.form, stamp)
      const again = (status: number, ...issues: FormIssue[]) =>
        drawState({
          at,
          formState: { kind: 'again', form: at.form, fields, issues },
          display,
          status,
          stamp: reading.kind === 'good' ? stamp : undefined,
        })

      if (wait !== undefined) {
        return again(429, { field: '', key: 'tooMany', minutes: Math.ceil(wait / 60) })
      }
      if (own.get(TRAP_FIELD)) return again(422, { field: '', key: 'trapped' })
      if (reading.kind !== 'good') return again(422, { field: '', key: reading.kind })

      const key = toKey({ at, nonce: reading.nonce, fields })
      if (onceADay.isUsedUp({ at, visitor, key })) return again(429, { field: '', key: 'onceADay' })

      try {
        const site = port()
        if (!site) throw new Error('the site is not open')
        const outcome = await site.submitForm({ form: at.form, path: at.path, fields, key })
        if (outcome.kind === 'refused') return await again(422, ...outcome.issues)
        onceADay.remember({ at, visitor, key })
        const location = outcome.leadTo
          ? encodeURI(outcome.leadTo)
          : `${encodeURI(at.path)}?${seals.receipt(at.form, outcome.number)}`
        return { status: 303, headers: { location, ...UNKEPT }, body: Buffer.alloc(0) }
      } catch (fault) {
        return { ...(await again(503, { field: '', key: 'notSaved' })), fault }
      }
    },
  }

  /** A page that holds what one visitor wrote or got: drawn for this answer alone. */
  async function drawState({
    at,
    formState,
    display,
    status,
    stamp,
    query,
  }: {
    at: FormAddress
    formState: FormState
    display?: string
    status: number
    /** One that stays good; a fresh one when left out. */
    stamp?: string | null
    /** What the visitor's address has, for the link to the other language. */
    query?: string
  }): Promise<Finished> {
    const url = encodeURI(at.path)
    const pagePath = query ? `${url}?${query}` : url
    const finished = await draw({ url, pagePath, display, formState })
    if (finished.status !== 200) return finished
    return {
      ...withStamp(finished, stamp ?? seals.stamp(at.form)),
      status,
      headers: { ...finished.headers, ...UNKEPT },
    }
  }
}

const UNKEPT = { 'cache-control': 'no-store' }

/** The stamp goes in as the page goes out, so that a page kept for everybody gives each visitor a fresh one. */
function withStamp(finished: Finished, stamp: string): Finished {
  const html = finished.body.toString()
  return { ...finished, body: Buffer.from(html.replaceAll(STAMP_PLACEHOLDER, stamp)) }
}

/** The same for the same content of the same showing of the form: a double click, a reload, a retry. */
function toKey({
  at,
  nonce,
  fields,
}: {
  at: FormAddress
  nonce: string
  fields: FormFields
}): string {
  return createHash('sha256')
    .update(JSON.stringify([at.form, at.path, nonce, fields]))
    .digest('hex')
}

/** What is left of so large a body is never read: the connection ends with the answer. */
function hangUpAfter(req: IncomingMessage, res: ServerResponse): void {
  res.shouldKeepAlive = false
  res.once('finish', () => req.destroy())
}
