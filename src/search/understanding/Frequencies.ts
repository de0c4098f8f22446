/** In how many entries a term is, and how many entries there are. */
export interface Frequencies {
  of(term: string): number
  entries: number
}
