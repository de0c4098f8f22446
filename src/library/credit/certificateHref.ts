/** The paper itself, for whoever knows the code. */
export const certificateHref = (code: string): string => `/sheets/certificate-${code}.pdf`

/** Where anybody verifies a certificate, by its code or by its number as an address has it (`12-2570`). */
export const verifyHref = (codeOrNumber: string): string =>
  `/verify/${encodeURIComponent(codeOrNumber)}`
