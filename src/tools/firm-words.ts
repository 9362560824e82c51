import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { asLessonText, companySchema, firmWords, withFirmWords } from '../training/company.ts'

/** Puts the firm's own words from `content/company.json` into lessons, before they are read as MDX. */
export function firmWordsInLessons(): Plugin {
  const file = 'content/company.json'
  return {
    name: 'doorstep-firm-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/content\/[^?]*\.mdx(?:\?|$)/.test(id)) return null
      const company = companySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
      // A company file that cannot be read has stopped the build by now, with its line.
      if (!company.success) return null
      this.addWatchFile(file)
      return { code: withFirmWords(code, asLessonText(firmWords(company.data))), map: null }
    },
  }
}
