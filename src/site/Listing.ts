/** One page of a list. */
export interface Listing<Doc> {
  docs: Doc[]
  page: number
  totalPages: number
  totalDocs: number
}

export const LIST_SIZE = 20
