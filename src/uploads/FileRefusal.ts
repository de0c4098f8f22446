import { REFUSALS, type RefusalReason } from './refusals'

/** A file that is not taken, and why. Its message is Thai; `refusals.ts` has the words in both languages. */
export class FileRefusal extends Error {
  readonly status: number

  constructor(
    readonly reason: RefusalReason,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(REFUSALS[reason].text(detail).th, options)
    this.name = 'FileRefusal'
    this.status = REFUSALS[reason].status
  }
}
