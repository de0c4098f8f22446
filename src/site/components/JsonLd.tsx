import { toScriptJSON } from '../jsonLd/toScriptJSON'

/** Structured data (schema.org) for search engines. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // The only raw text of the site: JSON without a `<`.
      dangerouslySetInnerHTML={{ __html: toScriptJSON(data) }}
    />
  )
}
