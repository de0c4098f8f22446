/** Tab and carriage return: programs pass them over and read what follows. The wide marks count like the narrow. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/

/**
 * Text that spreadsheet programs would take for a formula when they open a CSV file, with an apostrophe before it, so
 * that it is shown as it was written and nothing is worked out (OWASP, "CSV Injection").
 */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
