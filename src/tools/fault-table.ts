import { readFileSync, writeFileSync } from 'node:fs'
import { FAULTS } from '../../tests/support/faults.ts'
import { provenIn, tableIn, tableOf } from './faults/proof.ts'

/**
 * Compares the README's table of faults with what the browser tests found in their last run; `--write` puts what they
 * found in its place. Fails where a fault has no test, a test has no outcome, or work was lost.
 */
const REPORT = 'node_modules/.cache/doorstep/reports/playwright.json'

const { table, problems } = tableOf(FAULTS, provenIn(JSON.parse(readFileSync(REPORT, 'utf8'))))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)

const readme = readFileSync('README.md', 'utf8')
if (process.argv.includes('--write')) {
  writeFileSync('README.md', tableIn(readme).with(table))
  console.log(`${Object.keys(FAULTS).length} faults, none of them loses anything: the table is in the README`)
} else if (tableIn(readme).present !== table) {
  console.error('The README tells another table than the tests found. Write it with: npm run faults')
  process.exit(1)
} else console.log(`${Object.keys(FAULTS).length} faults, none of them loses anything, as the README says`)
