/** A delivery that no later try can save. Its message, in Thai, says what happened and names who must act. */
export class PermanentFailure extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'PermanentFailure'
  }
}
