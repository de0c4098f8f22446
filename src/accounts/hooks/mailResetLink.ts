import type {
  CollectionAfterForgotPasswordHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { enqueueResetMail } from '../resetMail'

/**
 * A forgotten password: the mail goes through the outbox, in the transaction that makes the link. Payload's own way
 * is switched off. It sends in the middle of the request, and before that writes past its transaction, which on
 * SQLite waits for itself until it gives up.
 */
export const mailResetLink = {
  beforeOperation: (({ args, operation, req }) => {
    if (operation !== 'forgotPassword') return args
    // Whoever asked for no mail hands the link over in another way.
    req.context.mailsResetLink = !args.disableEmail
    return { ...args, disableEmail: true }
  }) satisfies CollectionBeforeOperationHook,

  afterForgotPassword: (async ({ args, context }) => {
    const { data, req } = args as { data: { email: string }; req: PayloadRequest }
    if (!context.mailsResetLink) return
    const user = await req.payload.db.findOne<{ id: string; email: string }>({
      collection: 'users',
      where: { email: { equals: data.email.toLowerCase().trim() } },
      req,
    })
    if (user) await enqueueResetMail({ user, req })
  }) satisfies CollectionAfterForgotPasswordHook,
}
