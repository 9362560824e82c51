/**
 * What a page may load, run and send: the one place where it is written. Every page carries it in its head, with the hashes of
 * its own few inline scripts and styles; the header files for hosts are made from it too.
 */
export const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  // Text becomes markup, and an address a script, only by these: ours in trusted-types.js, Svelte's for what stands in its own
  // templates, and one for pasted tables, which are read as a page that is never shown or run.
  "require-trusted-types-for 'script'",
  'trusted-types default svelte-trusted-html doorstep-pasted',
] as const

/** Nothing tells another site, or this one, where somebody came from. */
export const REFERRER = 'no-referrer'

/** What browsers can do and no page of ours asks for. */
const NEVER = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Inline scripts and styles by their hashes, as all pages together carry them. */
export interface Hashes {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** What a host is to send with every file. */
export function securityHeaders({ scripts, styles }: Hashes): Readonly<Record<string, string>> {
  const policy = [
    ...DIRECTIVES,
    // A worker is under the header of its own file, and search compiles its WebAssembly in one.
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    // Of no effect in a page's head.
    "frame-ancestors 'self'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': NEVER.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': REFERRER,
    'X-Content-Type-Options': 'nosniff',
  }
}

/** The hashes in a page's own policy. */
export function hashesIn(html: string): Hashes {
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? []
  const of = (name: string) => {
    const directive = policy.split(';').find((one) => one.trim().startsWith(`${name} `))
    return directive?.match(/'sha\d+-[^']+'/g) ?? []
  }
  return { scripts: of('script-src'), styles: of('style-src') }
}
