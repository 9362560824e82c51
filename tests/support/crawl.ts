import type { APIRequestContext } from '@playwright/test'

/** Follows every link, picture, script and style of a site from its home page on. Addresses are counted from the base. */
export async function crawl(request: APIRequestContext, base: string) {
  const seen = new Set<string>(['', '404.html'])
  const ids = new Map<string, ReadonlySet<string>>()
  const links: { from: string; to: string; hash: string }[] = []
  const broken: string[] = []
  for (const address of seen) {
    const response = await request.get(base + address)
    if (response.status() !== 200) broken.push(`${address} answers ${response.status()}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const html = await response.text()
    ids.set(address, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1] ?? '')))
    for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const to = new URL(written.replaceAll('&amp;', '&'), base + address)
      if (/^(data|blob|mailto|tel):/.test(to.protocol)) continue
      if (!to.href.startsWith(base)) {
        if (!/^https?:/.test(written)) broken.push(`${address} links ${written}, which is outside of the base`)
        continue
      }
      const path = to.href.slice(base.length).replace(/#.*$/, '')
      seen.add(path)
      links.push({ from: address, to: path, hash: decodeURIComponent(to.hash.slice(1)) })
    }
  }
  for (const { from, to, hash } of links) {
    const known = ids.get(to)
    if (hash !== '' && known && !known.has(hash) && !OPENED_BY_SCRIPT.test(to))
      broken.push(`${from} links ${to}#${hash}, which is not there`)
  }
  return { broken: [...new Set(broken)], seen: [...seen] }
}

/** Pages that read what follows the `#` themselves. */
const OPENED_BY_SCRIPT = /^(map|print\/certificate)\//
