import { nearest, quoted } from '../play/names.ts'
import type { Problem } from '../problem.ts'
import { lineAt, withoutCode } from './tags.ts'

const LINK = /(!?)\[([^\]\n]*)\]\(\s*<?([^)\s>]*)>?[^)\n]*\)/g

/**
 * Each link of a lesson that leads nowhere on this site, and each picture that says nothing to those who do not see it.
 * `addresses` are those of the site, from its top: `/print/voc-call/`. What lies outside must begin with https://.
 */
export function wrongAddresses(body: string, firstLine: number, addresses: readonly string[]): Problem[] {
  return [...withoutCode(body).matchAll(LINK)].flatMap((found): Problem[] => {
    const [, picture, words = '', to = ''] = found
    const line = lineAt(body, found.index, firstLine)
    if (picture === '!') {
      if (words.trim() !== '') return []
      return [
        {
          line,
          message: `The picture ${quoted(to)} has no words.`,
          instead: 'Say what it shows: ![A van in the street](…).',
        },
      ]
    }
    const address = to.replace(/[?#].*$/, '')
    if (/^https:\/\//.test(to) || /^#/.test(to) || addresses.includes(address)) return []
    if (!address.startsWith('/')) {
      const instead = 'Begin a link inside the site with /, such as /print/voc-call/, and one outside with https://.'
      return [{ line, message: `The link ${quoted(to)} leads nowhere.`, instead }]
    }
    const instead = `Write ${nearest(address, addresses) ?? 'the address of a page, with / at its end'}.`
    return [{ line, message: `There is no page at ${quoted(address)}.`, instead }]
  })
}
