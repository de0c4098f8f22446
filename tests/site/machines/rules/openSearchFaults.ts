import { isAbsolute } from './addresses'
import { Faults } from './faults'
import { childrenOf, readXML, textOf } from './readXML'

/** OpenSearch 1.1, draft 6: required elements, lengths without markup, templates that hold the words of a search. */
export function openSearchFaults(xml: string, address: string): string[] {
  const faults = new Faults(address)
  const root = readXML(xml)
  faults.unless(root.name === 'OpenSearchDescription', 'root')
  faults.unless(root.attributes.xmlns === 'http://a9.com/-/spec/opensearch/1.1/', 'namespace')
  for (const [name, max, isRequired] of [
    ['ShortName', 16, true],
    ['Description', 1024, true],
    ['LongName', 48, false],
    ['Tags', 256, false],
  ] as const) {
    const texts = childrenOf(root, name).map(({ text }) => text)
    faults.unless(texts.length <= 1 && (!isRequired || texts[0]), name)
    faults.unless(
      (texts[0] ?? '').length <= max && !/[<>]/.test(texts[0] ?? ''),
      `${name} ${texts}`,
    )
  }

  const urls = childrenOf(root, 'Url').map(({ attributes }) => attributes)
  const results = urls.filter(({ rel = 'results' }) => rel === 'results')
  faults.unless(results.length > 0, 'no Url for results')
  for (const { template, type } of results) {
    faults.unless(/^[\w-]+\/[\w.+-]+$/.test(type ?? ''), `type ${type}`)
    faults.unless(template?.includes('{searchTerms}'), 'template without searchTerms')
    faults.unless(isAbsolute(template?.replace('{searchTerms}', 'x')), `template ${template}`)
  }
  const self = urls.find(({ rel }) => rel === 'self')
  faults.unless(self?.template === address, `self ${self?.template}`)

  for (const { attributes, text } of childrenOf(root, 'Image')) {
    faults.unless(isAbsolute(text) && Number(attributes.width) > 0, 'Image')
  }
  faults.unless(/^([a-z]{2}|\*)$/.test(textOf(root, 'Language') ?? ''), 'Language')
  for (const name of ['InputEncoding', 'OutputEncoding']) {
    faults.unless((textOf(root, name) ?? 'UTF-8') === 'UTF-8', name)
  }
  return faults.found
}
