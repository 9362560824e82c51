import { PLAIN_LESSON } from '../support/content.ts'
import { fault } from '../support/faults.ts'
import { killLessons } from '../support/kill-lessons.ts'
import { killPlays } from '../support/kill-plays.ts'
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

test(
  '[J14] a lesson done, or taken back, is so again when the browser was killed 200 or 1,000 ms after it',
  fault('killed-lesson'),
  async ({ baseURL }) => {
    const rounds = await killLessons(baseURL ?? '', PLAIN_LESSON.address, [200, 200, 1000])
    expect(rounds).toMatchObject([
      { after: 200, done: true },
      { after: 200, done: false },
      { after: 1000, done: true },
    ])
    witness(...rounds.map(({ expected, found }) => ({ work: expected, kept: found })))
  },
)

test(
  '[J22] a play is there to its last letter when the browser was killed 200 ms after it, also before any shelf had it',
  fault('killed-play'),
  async ({ baseURL }) => {
    const rounds = await killPlays(baseURL ?? '', [200, 200])
    witness(...rounds.map(({ expected, found }) => ({ work: expected, kept: found })))
    expect(rounds.map(({ names }) => names)).toEqual([['killed'], ['killed']])
  },
)
