const HIDDEN = '[hidden]'
const LONGEST = 300

/** What looks like a secret of Facebook's, whosever it is. */
const LIKE_SECRETS = [
  /\bEAA[\w-]{16,}/g,
  /((?:access_token|appsecret_proof|input_token|client_secret)["']?\s*(?:=|:|%3D)\s*["']?)[^&\s"']+/gi,
]

/**
 * Takes secrets out of a text, as they are and as they stand in addresses and JSON, and cuts it. What is at fault is
 * said by codes; the words of the other side are only for reading.
 */
export function createRedactor(secrets: (string | undefined)[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap((secret) => (secret ? formsOf(secret) : [])))].sort(
    (a, b) => b.length - a.length,
  )
  return (text) => {
    const known = forms.reduce((left, form) => left.replaceAll(form, HIDDEN), text)
    const clean = LIKE_SECRETS.reduce((left, like) => left.replace(like, keepName), known)
    return clean.replace(/\s+/g, ' ').slice(0, LONGEST)
  }
}

const keepName = (_: string, name: unknown): string =>
  typeof name === 'string' ? name + HIDDEN : HIDDEN

function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret)
  return [
    secret,
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    encodeURIComponent(encoded),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ]
}
