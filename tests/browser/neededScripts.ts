/** Scripts that a page would need: structured data is none, and `/enhance.js` only adds to what works without it. */
export const NEEDED_SCRIPTS = 'script:not([type="application/ld+json"]):not([src^="/enhance.js"])'
