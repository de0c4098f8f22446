/** Marks a page whose search found nothing, so that the front door can have the wording counted. */
export const ZERO_RESULTS = 'data-zero-results'
