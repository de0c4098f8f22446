import type { Search } from './engine'

const KEY = Symbol.for('dlict.search')
const holder = globalThis as { [KEY]?: Search }

/** Hands the process's search to the pages, which live in bundles of their own. */
export function offerSearch(search: Search): void {
  holder[KEY] = search
}

/** @throws when the site has not opened its search */
export function getSearch(): Search {
  const search = holder[KEY]
  if (!search) throw new Error('The search has not been opened: see openSite.')
  return search
}
