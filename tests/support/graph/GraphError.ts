/** An error as Facebook's interface answers it. */
export class GraphError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly more: {
      subcode?: number
      type?: string
      status?: number
      headers?: Record<string, string>
    } = {},
  ) {
    super(message)
  }

  get status(): number {
    return this.more.status ?? (this.code === 1 || this.code === 2 ? 500 : 400)
  }

  get body(): object {
    return {
      error: {
        message: this.message,
        type: this.more.type ?? 'OAuthException',
        code: this.code,
        ...(this.more.subcode && { error_subcode: this.more.subcode }),
        fbtrace_id: 'AbCdEfGhIjK',
      },
    }
  }
}

export const notThere = (id: string): GraphError =>
  new GraphError(
    100,
    `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
    { subcode: 33, type: 'GraphMethodException' },
  )
