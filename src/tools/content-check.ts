import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** `npm run content`: what stops the build and what is worth a look, in a second and without building. */
const src = `${pathToFileURL(process.cwd()).href}/src/`
registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^~\//, src), context),
})

const { readContent } = await import('./content/content.ts')
const { stops, warns } = readContent('.')
for (const line of stops) console.error(line)
for (const line of warns) console.warn(`worth a look: ${line}`)
console.log(`${stops.length} to put right, ${warns.length} worth a look`)
process.exit(stops.length === 0 ? 0 : 1)
