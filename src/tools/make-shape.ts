import { writeFileSync } from 'node:fs'
import { shapeOfSchema } from '../journey/format/json-schema.ts'

/** `npm run shape`: writes the map's schema as plain data for the browser, which then needs no schema library. */
const HEAD = `import type { Shape } from './form.ts'

/** The map's schema as plain data, made from \`schema.ts\` by \`npm run shape\`; a test keeps the two the same. */
export const JOURNEY_SHAPE: Shape = `

writeFileSync('src/journey/format/journey-shape.ts', `${HEAD}${JSON.stringify(shapeOfSchema(), null, 2)}\n`)
