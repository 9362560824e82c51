import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** How many words in a row may not be the same as in a source. */
export const IN_A_ROW = 8

const BYTES = 6

/** A fingerprint of every eight words in a row of a text, with the place of the first in it. */
export function printsOf(
  text: string,
): readonly { readonly print: string; readonly at: number; readonly words: string }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu)].map((found) => ({
    word: found[0].toLowerCase().replace(/’/g, "'"),
    at: found.index,
  }))
  return words.slice(0, Math.max(0, words.length - IN_A_ROW + 1)).map(({ at }, place) => {
    const row = words
      .slice(place, place + IN_A_ROW)
      .map(({ word }) => word)
      .join(' ')
    return { print: createHash('sha256').update(row).digest().subarray(0, BYTES).toString('hex'), at, words: row }
  })
}

/** The fingerprints of the sources as one text, and back. */
export function packPrints(prints: Iterable<string>): string {
  return Buffer.from([...new Set(prints)].sort().join(''), 'hex').toString('base64')
}

export function unpackPrints(packed: string): ReadonlySet<string> {
  const hex = Buffer.from(packed, 'base64').toString('hex')
  return new Set(hex.match(new RegExp(`.{${BYTES * 2}}`, 'g')) ?? [])
}

/** Fingerprints of the articles that the workbook grew from. The articles themselves are not in it. */
export const SOURCE_PRINTS = new URL('./source-prints.txt', import.meta.url)

let kept: ReadonlySet<string> | null = null

/** The fingerprints of all sources; read once. */
export function sourcePrints(): ReadonlySet<string> {
  kept ??= unpackPrints(readFileSync(SOURCE_PRINTS, 'utf8').trim())
  return kept
}
