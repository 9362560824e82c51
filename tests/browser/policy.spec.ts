import { expectPolicyAsWritten } from '../support/built-policy.ts'
import { LESSONS } from '../support/content.ts'
import { everyPage, expectStrict, openEach, policiesIn } from '../support/every-html.ts'
import { expect, test } from '../support/test.ts'

const PAGES = everyPage('dist')
// Each lesson has a test of its own, which listens as well.
const OTHERS = PAGES.filter((address) => !LESSONS.some((lesson) => lesson.address === address))

test('every page carries a strict policy of its own', () => {
  expect(PAGES.length).toBeGreaterThan(150)
  for (const [address, policy] of policiesIn('dist', PAGES)) expectStrict(policy, address)
})

test('every page and every file for a host carries the policy that is written, word for word', () => {
  expectPolicyAsWritten('dist')
})

for (const half of [0, 1]) {
  test(`every page keeps to its policy, and its console stays empty (${half + 1} of 2)`, async ({ page }) => {
    test.slow()
    await openEach(
      page,
      OTHERS.filter((_, at) => at % 2 === half),
    )
  })
}
