import { ValidationError } from 'payload'

/** Whether a write through `payload.db` failed because a unique value is taken: both adapters say it this way. */
export const isDuplicate = (error: unknown): error is ValidationError =>
  error instanceof ValidationError
