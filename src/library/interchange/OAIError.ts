/** The conditions of OAI-PMH 2.0, section 3.6, that can arise here. */
export type OAIErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'

/** Why a harvester's question has no answer; told in its answer, with HTTP's 200. */
export class OAIError extends Error {
  constructor(
    readonly code: OAIErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'OAIError'
  }
}
