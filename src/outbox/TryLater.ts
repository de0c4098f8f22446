/** A delivery that must wait until a certain time, because the outside said so. It still counts as a try. */
export class TryLater extends Error {
  constructor(
    reason: string,
    readonly dueAt: Date,
  ) {
    super(reason)
    this.name = 'TryLater'
  }
}
