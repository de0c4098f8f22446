/**
 * Text of a person as Typst markup: it prints as it stands, whatever signs it holds. It becomes a string
 * literal ended by a semicolon, so that nothing in it or after it is read as markup or code.
 */
export const typstText = (text: string): string => `#${typstString(text)};`

/**
 * Text of a person as a Typst string literal, quotes included, for use inside code.
 * Source: Typst reference, Strings: escapes `\\`, `\"`, `\u{…}`.
 */
export function typstString(text: string): string {
  const body = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff]/g, '')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, ' ')
  return `"${body}"`
}
