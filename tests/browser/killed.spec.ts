import { killRounds } from '../support/kill-rounds.ts'
import { expect, test } from '../support/test.ts'

test('an edit is there again, byte for byte, when the browser was killed 200 or 1,000 ms after it', async ({
  baseURL,
}) => {
  const rounds = await killRounds(baseURL ?? '', [200, 200, 1000])
  expect(rounds.map(({ after, found, expected }) => ({ after, kept: found === expected }))).toEqual([
    { after: 200, kept: true },
    { after: 200, kept: true },
    { after: 1000, kept: true },
  ])
})
