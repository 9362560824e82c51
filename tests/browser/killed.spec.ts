import { fault } from '../support/faults.ts'
import { killRounds } from '../support/kill-rounds.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

for (const [id, words, delays] of [
  ['killed-200', '200 ms', [200, 200]],
  ['killed-1000', '1,000 ms', [1000]],
] as const) {
  test(
    `an edit is there again, byte for byte, when the browser was killed ${words} after it`,
    fault(id),
    async ({ baseURL }) => {
      const rounds = await killRounds(baseURL ?? '', delays)
      witness(...rounds.map(({ expected, found }) => ({ work: expected, kept: found })))
      expect(rounds).toHaveLength(delays.length)
    },
  )
}
