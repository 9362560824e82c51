import { readFileSync, writeFileSync } from 'node:fs'
import { packPrints, printsOf, SOURCE_PRINTS, sourcePrints } from './content/reading/prints.ts'

/** `npm run prints -- article.txt`: adds articles to the fingerprints that our own words are held against. */
const articles = process.argv.slice(2)
const prints = articles.flatMap((file) => printsOf(readFileSync(file, 'utf8')).map(({ print }) => print))
const all = new Set([...sourcePrints(), ...prints])
writeFileSync(SOURCE_PRINTS, `${packPrints(all)}\n`)
console.log(`${all.size} rows of words, ${articles.length} articles added`)
