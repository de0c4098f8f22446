import { APIError } from 'payload'

/** An answer to a request that cannot be carried out: what is wrong and what to do, for a person to read. */
export const refuse = (message: string, status = 400) => new APIError(message, status, null, true)
