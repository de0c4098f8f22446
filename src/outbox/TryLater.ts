/**
 * A delivery that must wait until a certain time, because the outside said so. It counts as a try unless told
 * otherwise: one that waits for its turn, or for people, may wait as often as it likes and never dies of it.
 */
export class TryLater extends Error {
  readonly isTry: boolean

  constructor(
    reason: string,
    readonly dueAt: Date,
    { isTry = true }: { isTry?: boolean } = {},
  ) {
    super(reason)
    this.name = 'TryLater'
    this.isTry = isTry
  }
}
