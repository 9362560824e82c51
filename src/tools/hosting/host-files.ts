type Headers = Readonly<Record<string, string>>

/** What a host is told: the headers of every file, and where in the host's addresses the site lives. */
export interface Hosting {
  readonly base: string
  readonly headers: Headers
}

/** Files in it have a hash in their names, so that a copy never grows old. */
const HASHED = '_astro/'
const FOR_EVER = 'public, max-age=31536000, immutable'
const MADE =
  '# Made by the build from the same policy that every page carries. Change it in src/tools/hosting/policy.ts.'

/** `_headers`, as Netlify and Cloudflare Pages read it. Both ask anew for every file unless told otherwise. */
export function toHeadersFile({ base, headers }: Hosting): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return text([MADE, `${base}*`, ...lines, `${base}${HASHED}*`, `  Cache-Control: ${FOR_EVER}`])
}

/** What stands inside `server { … }` of nginx. */
export function toNginx({ base, headers }: Hosting): string {
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`)
  return text([
    MADE,
    '# Stands inside of server { … }, beside root, listen and server_name. A location with an add_header of its own loses these.',
    ...lines,
    `error_page 404 ${base}404.html;`,
    `location ${base} { try_files $uri $uri/ =404; expires -1; }`,
    `location ${base}${HASHED} { expires 1y; }`,
  ])
}

/** `.htaccess` of Apache, for the folder that the site lies in. Needs mod_headers. */
export function toApache({ base, headers }: Hosting): string {
  const lines = Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`)
  return text([
    MADE,
    '# Becomes .htaccess in the folder of the site. Needs mod_headers, and AllowOverride All.',
    ...lines,
    `ErrorDocument 404 ${base}404.html`,
    `<If "%{REQUEST_URI} =~ m#^${base}${HASHED}#">`,
    `  Header set Cache-Control "${FOR_EVER}"`,
    '</If>',
    '<Else>',
    '  Header set Cache-Control "no-cache"',
    '</Else>',
  ])
}

/** The headers that a `_headers` file has for an address. */
export function headersFor(file: string, pathname: string): Headers {
  let applies = false
  const found: Record<string, string> = {}
  for (const line of file.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) applies = pathname.startsWith(line.replace(/\*$/, ''))
    else if (applies) found[name] = value
  }
  return found
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
