/** Where the site is built for: a place that no site has, so that an address of ours is never taken for anything else. */
export const PLACE = '/-doorstep-is-anywhere-/'

/** All scripts and late style sheets lie here, beside each other. */
const BUNDLE = '_astro/'

/** A page with its addresses counted from itself; with an origin in front of it an address is for other programs, and whole. */
export function inPage(path: string, html: string, base: string): string {
  return wholeOnes(html, base).replaceAll(PLACE, '../'.repeat(path.split('/').length - 1) || './')
}

/** A script with what it fetches counted from itself: `import.meta.url` makes it whole again, in `src/site.ts` and where sheets are put on. */
export function inScript(path: string, code: string): string {
  return path.startsWith(BUNDLE) ? code.replaceAll(PLACE + BUNDLE, './') : code
}

/** What is read by hosts and other programs names the real place. */
export function inText(text: string, base: string): string {
  return text.replaceAll(PLACE, base)
}

function wholeOnes(html: string, base: string): string {
  return html.replaceAll(new RegExp(`(https?://[^/"'\\s]+)${PLACE}`, 'g'), `$1${base}`)
}
