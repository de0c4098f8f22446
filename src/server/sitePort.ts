import type { FormFields, FormIssue } from '@/shared/formState'
import type { Visit } from '@/statistics/Visit'
import type { FileAnswer } from '@/uploads/FileAnswer'

/**
 * What the front door may ask of the site. `src/instrumentation.ts` makes it inside Next's bundle and hands it
 * over through `globalThis`, so that the server never imports Payload (two copies of the config in one process
 * would share state but not classes).
 */
export interface SitePort {
  /** The state of each part, for `/api/ready`; `database: false` means pages cannot be served. */
  ready(): Promise<ReadyReport>
  /** The newest number of the change log; pages drawn before it may be stale. */
  contentVersion(): Promise<number>
  /** Starts the outbox ticker; it needs no visitor. */
  startTicker(): void
  /** Deletes every item marked as a sample and tells how many of each collection. */
  removeSamples(): Promise<Record<string, number>>
  /** Builds the indexes of the search anew while the old ones answer. @throws what went wrong */
  reindex(onProgress: (engine: string, written: number) => void): Promise<void>
  /**
   * Takes what a visitor filled in. The same key again is the same form sent twice and gives the same number.
   * @throws Error, which holds nothing of what the visitor wrote, when it could not be saved
   */
  submitForm(submission: FormSubmission): Promise<FormOutcome>
  /** Counts a wording that a person searched for and for which nothing was found. */
  noteMiss(q: string): Promise<void>
  /** Answers a GET or HEAD for an address below `/files`, as the asker may fetch it. */
  answerForFile(request: Request): Promise<FileAnswer>
  /** Counts that somebody looked at something; written down a few seconds later, with others. */
  countVisit(visit: Visit): void
  /** Stops the ticker, lets what runs finish, closes the database. */
  close(): Promise<void>
}

export interface ReadyReport {
  database: boolean
  parts: Record<string, { state: 'ok' | 'degraded' | 'down'; detail?: string }>
}

export interface FormSubmission {
  form: string
  /** The address of the form's page: its language, and for some forms what they are about. */
  path: string
  fields: FormFields
  key: string
}

/** A number the sender can ask by, or what must be put right first. */
export type FormOutcome =
  | {
      kind: 'accepted'
      number: string
      /** A page of the sender's own to be led to, in place of the form's thanks. */
      leadTo?: string
    }
  | { kind: 'refused'; issues: FormIssue[] }

const KEY = Symbol.for('dlict.sitePort')
const holder = globalThis as { [KEY]?: SitePort }

export function offerSitePort(port: SitePort): void {
  holder[KEY] = port
}

export function takeSitePort(): SitePort | undefined {
  return holder[KEY]
}
