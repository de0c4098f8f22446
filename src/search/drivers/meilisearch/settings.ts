import type { Settings } from 'meilisearch'
import { FACETS } from '../../engine'

/**
 * Counted up whenever the settings or the form of the documents change: an index of another version is not asked,
 * and built anew.
 */
export const SETTINGS_VERSION = 1

/** More results than people leaf through; totals are exact up to here. */
const TOTAL_MAX = 1_000_000
const VALUES_A_FACET = 2_000

/**
 * Everything the engine would do with texts is off: they come prepared, and are found by filters over whole terms, so
 * that both engines find the same.
 */
export const INDEX_SETTINGS: Settings = {
  searchableAttributes: ['kind'],
  filterableAttributes: ['terms', 'titleTerms', 'key', ...FACETS],
  sortableAttributes: ['publishedAt', 'uses', 'id'],
  displayedAttributes: ['*'],
  rankingRules: ['sort'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { enabled: false },
  proximityPrecision: 'byAttribute',
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: TOTAL_MAX },
  faceting: { maxValuesPerFacet: VALUES_A_FACET, sortFacetValuesBy: { '*': 'count' } },
}
