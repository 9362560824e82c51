import { createHash } from 'node:crypto'

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i
const STYLE = /<style>([^<]*)<\/style>/g
const BEGINNING = /<head\b[^>]*>(<meta charset="utf-8">)?/i
/** Data in a page is never run, so that it needs no leave. */
const INLINE = /<(script|style)\b(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/\1>/g

/**
 * The page with its inline styles in one, as each costs a hash that no packing makes smaller, and with a policy that allows
 * its own inline scripts and styles, and none that only another page carries. The policy comes first: it rules what follows
 * it, and until it is read a browser asks for nothing that it saw further down.
 */
export function withOwnPolicy(html: string): string {
  const page = joinStyles(html)
  const own = [...page.matchAll(INLINE)].filter(([, , text]) => text !== '')
  const hashes = (name: string) =>
    [...new Set(own.filter(([, of]) => of === name).map(([, , text = '']) => ` '${hashOf(text)}'`))].join('')
  const policy = POLICY.exec(page)?.[0]
    .replaceAll(/ 'sha\d+-[^']+'/g, '')
    .replace("script-src 'self'", (rule) => rule + hashes('script'))
    .replace("style-src 'self'", (rule) => rule + hashes('style'))
  return policy ? page.replace(POLICY, '').replace(BEGINNING, (beginning) => beginning + policy) : page
}

function joinStyles(html: string): string {
  const all = [...html.matchAll(STYLE)].map(([, text = '']) => text).join('')
  let first = true
  return html.replace(STYLE, () => {
    const here = first ? `<style>${all}</style>` : ''
    first = false
    return here
  })
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
