import { createHash } from 'node:crypto'

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g

/** A page whose inline scripts and styles were written anew, with a policy that knows them as they are. */
export function withNewHashes(before: string, after: string): string {
  const [old, own] = [hashesOf(before), hashesOf(after)]
  const [gone, come] = [without(old, own), without(own, old)]
  return after.replace(POLICY, (policy) =>
    [...gone]
      .reduce((text, [hash]) => text.replace(` '${hash}'`, ''), policy)
      .replace(/(script|style)-src 'self'/g, (rule, of) =>
        [rule, ...[...come].filter(([, name]) => name === of).map(([hash]) => `'${hash}'`)].join(' '),
      ),
  )
}

/** By its hash, what each inline script or style is. */
function hashesOf(html: string): ReadonlyMap<string, string> {
  const found = [...html.matchAll(INLINE)].filter(([, , text]) => text !== '')
  return new Map(found.map(([, name = '', text = '']) => [hashOf(text), name]))
}

function without(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) {
  return new Map([...some].filter(([hash]) => !others.has(hash)))
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
