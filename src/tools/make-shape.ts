import { writeFileSync } from 'node:fs'
import { shapeOfSchema } from '../journey/format/json-schema.ts'
import * as vocabulary from '../journey/vocabulary.ts'

/**
 * `npm run shape`: writes the map's schema as plain data for the browser, which then needs no schema library. Its words
 * are those of the vocabulary, which every page with a map has anyway.
 */
const lists = new Map(
  Object.entries(vocabulary).flatMap(([name, list]) => (Array.isArray(list) ? [[JSON.stringify(list), name]] : [])),
)
const used = new Set<string>()
const shape = JSON.stringify(shapeOfSchema()).replaceAll(/(?<="enum":)\[[^\]]*\]/g, (list) => {
  const name = lists.get(list)
  if (name === undefined) return list
  used.add(name)
  return name
})

writeFileSync(
  'src/journey/format/journey-shape.ts',
  `import { ${[...used].sort().join(', ')} } from '../vocabulary.ts'
import type { Shape } from './form.ts'

/** The map's schema as plain data, made from \`schema.ts\` by \`npm run shape\`; a test keeps the two the same. */
export const JOURNEY_SHAPE: Shape = ${shape}
`,
)
