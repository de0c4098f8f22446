/** What a package may do in its frame: run, react to forms, say things in a box, take the mouse for a game. */
export const SANDBOX = 'allow-forms allow-modals allow-pointer-lock allow-scripts'

const REFUSED_FEATURES = [
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
]

/** Headers of everything that comes out of a package or stands in for it. */
export const GUARD: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-DNS-Prefetch-Control': 'off',
  'X-Robots-Tag': 'noindex',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  // A page without an origin reads even its own files as a stranger; there are no cookies in the asking.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/**
 * The policy of a file in a package: no origin, so neither cookies nor storage nor the page around it, and nothing to
 * load from or send to but its own folder.
 * @param base the address of its folder, with a slash at the end
 * @param framedBy origins that may show it; left out for pages that the package itself may show in a frame, which
 *   cannot be said otherwise: it has no origin to name
 */
export function packagePolicy({ base, framedBy }: { base: string; framedBy?: string[] }): string {
  return [
    `sandbox ${SANDBOX}`,
    `default-src ${base} data: blob: 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval'`,
    `connect-src ${base} data: blob:`,
    `frame-src ${base}`,
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    // Refused by browsers that know the directive; those that do not pass it by.
    "webrtc 'block'",
    ...(framedBy ? [`frame-ancestors ${framedBy.join(' ')}`] : []),
  ].join('; ')
}

/** The policy of the page that plays a package in a window of its own: it runs nothing and shows that package alone. */
export const stagePolicy = (base: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; frame-src ${base}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** The policy of answers that hold nothing. */
export const NOTHING_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"
