import { createHmac } from 'node:crypto'
import type { Clock } from '@/shared/clock'
import { GraphError } from './GraphError'
import type { GraphRequest } from './readRequest'

/** Who may ask: the Page's token while it is valid, always with the app's proof. */
export class GraphTokens {
  isExpired = false
  /** Requests after which the token is no longer valid; null: it stays. */
  requestsLeft: number | null = null
  expiresAt: Date | null = null
  scopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights']
  type = 'PAGE'
  /** Whether requests without the app's proof are refused. */
  requiresProof = true

  constructor(
    readonly app: { id: string; secret: string; name: string },
    readonly page: { id: string; token: string },
    private readonly clock: Clock,
  ) {}

  /** @throws GraphError where the request may not be answered */
  check({ token, params, path }: GraphRequest): void {
    if (!token) throw new GraphError(104, 'An access token is required to request this resource.')
    this.checkProof({ token, proof: params.appsecret_proof })
    if (path === '/debug_token') {
      if (token === `${this.app.id}|${this.app.secret}`) return
      throw new GraphError(190, 'Invalid OAuth access token signature.')
    }
    // Facebook repeats the token in this message.
    if (token !== this.page.token) throw new GraphError(190, `Malformed access token ${token}`)
    if (this.requestsLeft !== null && this.requestsLeft-- <= 0) this.isExpired = true
    if (this.hasExpired())
      throw new GraphError(190, 'Error validating access token: Session has expired', {
        subcode: 463,
        status: 401,
      })
  }

  private checkProof({ token, proof }: { token: string; proof?: string }): void {
    if (!this.requiresProof) return
    const right = createHmac('sha256', this.app.secret).update(token).digest('hex')
    if (proof === right) return
    const message = proof
      ? 'Invalid appsecret_proof provided in the API argument'
      : 'API calls from the server require an appsecret_proof argument'
    throw new GraphError(100, message, { type: 'GraphMethodException' })
  }

  /** What `debug_token` says. */
  describe(token: string): object {
    if (token !== this.page.token)
      return { data: { is_valid: false, scopes: [], error: { code: 190, message: 'Invalid' } } }
    return {
      data: {
        app_id: this.app.id,
        type: this.type,
        application: this.app.name,
        is_valid: !this.hasExpired(),
        expires_at: this.expiresAt ? Math.floor(this.expiresAt.getTime() / 1000) : 0,
        data_access_expires_at: Math.floor(this.clock.now().getTime() / 1000) + 90 * 86_400,
        issued_at: 0,
        profile_id: this.page.id,
        scopes: this.scopes,
        granular_scopes: this.scopes.map((scope) => ({ scope, target_ids: [this.page.id] })),
        user_id: '122100000000000',
      },
    }
  }

  private hasExpired(): boolean {
    return this.isExpired || (this.expiresAt !== null && this.expiresAt <= this.clock.now())
  }
}
