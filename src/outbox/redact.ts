const LONGEST = 500
const HIDDEN = '[secret]'

const NAME =
  '["\']?[\\w-]*(?:token|secret|password|passwd|api[_-]?key|signature|appsecret_proof)[\\w-]*["\']?'
const QUOTED = '"[^"]*"|\'[^\']*\''
/** Behind a colon, prose says "access token: session has expired": only what has a digit counts. */
const CODE = '(?=[^\\s]*\\d)[^\\s&,;)}\\]]{6,}'

const SECRETS: [RegExp, string][] = [
  [/\b(Bearer|Basic|JWT)\s+[\w.~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  [/(:\/\/)[^\s/@]+@/g, `$1${HIDDEN}@`],
  [new RegExp(`(${NAME}\\s*=\\s*)(${QUOTED}|[^\\s&,;)}\\]]+)`, 'gi'), `$1${HIDDEN}`],
  [new RegExp(`(${NAME}\\s*:\\s*)(${QUOTED}|${CODE})`, 'gi'), `$1${HIDDEN}`],
]

/** The text without what looks like a secret, cut to 500 characters, fit for a row that staff read. */
export function redact(text: string): string {
  const clean = SECRETS.reduce((all, [secret, instead]) => all.replace(secret, instead), text)
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean
}
