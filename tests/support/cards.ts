import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { cardsSchema } from '../../src/training/card-file.ts'

/** All review cards of the content folder, in the order in which they are asked when they fall due on one day. */
export const CARDS = readdirSync('content/en/cards')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => cardsSchema.parse(parse(readFileSync(`content/en/cards/${name}`, 'utf8'))))
  .sort((one, other) => (one.id < other.id ? -1 : 1))
