/**
 * Takes Next's scripts out of a finished page: they would only rebuild what is already drawn. Stays: structured
 * data (`application/ld+json`) and the site's own `/enhance.js`.
 */
export function stripScripts(html: string): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/gi, (script, attributes: string) =>
      isKept(attributes) ? script : '',
    )
    .replace(/<link\b([^>]*)>/gi, (link, attributes: string) =>
      loadsScript(attributes) ? '' : link,
    )
}

/** Whether an answer is a page, by its headers. */
export const isHTML = (headers: Record<string, unknown>): boolean =>
  /^text\/html\b/i.test(String(headers['content-type'] ?? ''))

/** Whether Next gave up on the page: its body is then empty until a script draws the error. */
export function isBrokenPage(html: string): boolean {
  return /<html\b[^>]*\sid="__next_error__"/i.test(html)
}

function isKept(attributes: string): boolean {
  return (
    /\stype="application\/ld\+json"/i.test(attributes) ||
    /\ssrc="\/enhance\.js(\?[^"]*)?"/i.test(attributes)
  )
}

function loadsScript(attributes: string): boolean {
  return (
    /\srel="modulepreload"/i.test(attributes) ||
    (/\srel="preload"/i.test(attributes) && /\sas="script"/i.test(attributes))
  )
}
