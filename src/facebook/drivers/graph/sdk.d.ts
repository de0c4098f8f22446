/** The few parts of Meta's SDK that are used; it comes without types. */
declare module 'facebook-nodejs-business-sdk' {
  export type Params = Record<string, unknown>

  export class FacebookAdsApi {
    static readonly VERSION: string
    readonly accessToken: string
    /** `crashLog` left out installs a handler that sends every uncaught exception to Meta. */
    constructor(accessToken: string, locale: string, crashLog: boolean)
    call(method: string, path: string | string[], params?: Params): Promise<unknown>
  }

  /** What came back, with its fields as they came. */
  export interface Node {
    readonly _data: Record<string, unknown>
    readonly id?: unknown
  }

  /** One page of a list; `next` turns it to the one after. */
  export interface Cursor extends Array<Node> {
    hasNext(): boolean
    next(): Promise<Cursor>
  }

  export class Page {
    constructor(id: string, data: object, parent: undefined, api: FacebookAdsApi)
    createFeed(fields: string[], params: Params): Promise<Node>
    getPublishedPosts(fields: string[], params: Params): Promise<Cursor>
  }

  export class PagePost {
    constructor(id: string, data: object, parent: undefined, api: FacebookAdsApi)
    update(fields: string[], params: Params): Promise<unknown>
    delete(fields: string[], params: Params): Promise<unknown>
  }
}
