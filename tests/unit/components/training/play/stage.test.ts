import { describe, expect, test, vi } from 'vitest'
import { createStage } from '~/components/training/play/stage.svelte.ts'
import { changeWords, readingWords, spoken } from '~/components/training/play/telling.ts'
import { parsePlay } from '~/training/play/parse.ts'

const SCRIPT = `---
title: A short one
playAs: Tech
place: Door
minutes: 1
roles: { Tech: you, Ann: homeowner }
meters: { trust: 40 }
---
# Door
Ann: You are late.
* "I'm sorry."
  trust +30
  Ann: Well.
  Best: Short.
  -> End
* "Traffic."
  trust -30
  Ann: Everybody says so.
  Poor: A reason.
  -> End
# Ending: Good (trust 60+)
She smiles.
# Ending: Bad
She does not.
`

function aStage(name = 'short') {
  const read = parsePlay(SCRIPT, `${name}.play.md`)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  let seeds = 0
  return createStage(read.value, () => `seed ${++seeds}`)
}

describe('a play on stage', () => {
  test('opens before the talk, and starts with its first words', () => {
    const stage = aStage()
    expect(stage.act).toBe('before')
    stage.start()
    expect(stage.act).toBe('talk')
    expect(stage.rehearsal.choices).toHaveLength(2)
  })

  test('waits after a poor line, takes it back, and still reaches the best ending', () => {
    const stage = aStage()
    stage.start()
    stage.choose(1)
    expect(stage.rehearsal.waiting).toBe(true)
    stage.tryAgain()
    expect(stage.rehearsal.waiting).toBe(false)
    stage.choose(0)
    expect([stage.act, stage.rehearsal.ending?.name]).toEqual(['after', 'Good'])
  })

  test('goes on after a poor line to the other ending', () => {
    const stage = aStage()
    stage.start()
    stage.choose(1)
    stage.goOn()
    expect([stage.act, stage.rehearsal.ending?.name]).toEqual(['after', 'Bad'])
  })

  test('starts over in another order, and comes back from that', () => {
    const stage = aStage()
    stage.start()
    stage.choose(1)
    stage.restart()
    expect([stage.rehearsal.run.length, stage.seed, stage.canUndo]).toEqual([0, 'seed 2', true])
    stage.undo()
    expect([stage.rehearsal.run.length, stage.seed, stage.canUndo]).toEqual([1, 'seed 1', false])
  })

  test('offers no way back once the talk goes on from the start', () => {
    const stage = aStage()
    stage.start()
    stage.choose(1)
    stage.restart()
    stage.choose(0)
    expect(stage.canUndo).toBe(false)
  })
})

test('[P10] an ending counts as a try once, also when one comes back to it', async () => {
  const stage = aStage('counted')
  stage.start()
  stage.choose(0)
  await vi.waitFor(() => expect(stage.tries).toBe(1))
  stage.whatIf(0)
  stage.undo()
  expect([stage.act, stage.tries]).toEqual(['after', 1])
  stage.whatIf(0)
  stage.choose(1)
  stage.goOn()
  expect(stage.tries).toBe(2)
})

test('meters are told in words', () => {
  expect(readingWords({ name: 'trust', value: 40 })).toBe('Trust: in the middle')
  expect(changeWords([{ meter: 'trust', from: 40, to: 20 }])).toBe('Trust down, now low.')
  expect(changeWords([])).toBe('')
})

test.each([
  ['"I\'m sorry."', { text: "I'm sorry.", aloud: true }],
  ['Take the tray and go.', { text: 'Take the tray and go.', aloud: false }],
  ['"Wait." You stop. "Why?"', { text: '"Wait." You stop. "Why?"', aloud: false }],
])('a bubble drops the quotation marks around the whole of %s', (text, shown) => {
  expect(spoken(text)).toEqual(shown)
})
