import type { RawParams } from './parseParams'

/** What Next hands a page whose address has parameters. */
export interface PageWithParams {
  searchParams: Promise<RawParams>
}

/** What Next hands the page of one item. */
export interface ItemPage {
  params: Promise<{ slug: string }>
}
