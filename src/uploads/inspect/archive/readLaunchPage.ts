import { SaxesParser } from 'saxes'

/**
 * The page a SCORM package begins with, as its manifest names it (IMS Content Packaging 1.1.4): the resource of the
 * first item of the default organisation, else the first that has a page.
 * @returns a path without query; undefined where the manifest names none or is no XML
 */
export function readLaunchPage(manifest: string): string | undefined {
  const resources = new Map<string, string>()
  const items: { organization: string; resource: string }[] = []
  let [standard, organization, base, failed] = ['', '', '', false]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => {
    failed = true
  })
  parser.on('opentag', ({ name, attributes }) => {
    const { default: byDefault, identifier = '', identifierref, href } = attributes
    const own = attributes['xml:base'] ?? ''
    if (name === 'organizations') standard = byDefault ?? ''
    if (name === 'organization') organization = identifier
    if (name === 'item' && identifierref) items.push({ organization, resource: identifierref })
    if (name === 'resources') base = own
    if (name === 'resource' && href) resources.set(identifier, `${base}${own}${href}`)
  })
  parser.write(manifest.replace(/^\ufeff/, '')).close()
  if (failed) return undefined

  const inStandard = items.filter((item) => item.organization === standard)
  const named = [...inStandard, ...items].find(({ resource }) => resources.has(resource))
  const href = named ? resources.get(named.resource) : [...resources.values()][0]
  const path = href?.replace(/[?#].*$/, '')
  try {
    return path && decodeURIComponent(path)
  } catch {
    return path
  }
}
