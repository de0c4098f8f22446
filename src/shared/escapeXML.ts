const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text fit to stand in an XML element or attribute. */
export const escapeXML = (text: string): string =>
  cleanXML(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)

/** Without the characters XML 1.0 cannot hold, escaped or not. */
export const cleanXML = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
