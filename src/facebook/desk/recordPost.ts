import type { PayloadRequest } from 'payload'
import type { AuditAction } from '@/editorial/audit/actions'
import { recordAudit } from '@/editorial/audit/recordAudit'
import type { CrossPost } from '@/payload-types'

/** Puts on record, in the history of the item, what somebody did with one of its posts. */
export const recordPost = ({
  action,
  post,
  to,
  req,
}: {
  action: AuditAction
  post: Pick<CrossPost, 'id' | 'kind' | 'document' | 'channel' | 'number' | 'state'>
  /** The state it is in now. */
  to: CrossPost['state']
  req: PayloadRequest
}): Promise<void> =>
  recordAudit({
    entry: {
      action,
      kind: post.kind,
      document: post.document,
      from: post.state,
      to,
      details: { crossPost: String(post.id), channel: post.channel, number: post.number },
    },
    req,
  })
