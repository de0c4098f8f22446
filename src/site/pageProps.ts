import type { RawParams } from './parseParams'

/** What Next hands every page: the language its address names. */
export interface LocalePage {
  params: Promise<{ locale: string }>
}

/** What Next hands a page whose address has parameters. */
export interface PageWithParams extends LocalePage {
  searchParams: Promise<RawParams>
}

/** What Next hands the page of one item. */
export interface ItemPage {
  params: Promise<{ locale: string; slug: string }>
}
