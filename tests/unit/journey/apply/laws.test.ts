import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { stamp } from '~/journey/apply/stamp.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { begin, canRedo, canUndo, record, redo, type Timeline, undo } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { anyCommand, anyHeardCommand } from '../support/commands.ts'
import { aFullMap, NOW } from '../support/maps.ts'
import { carriedOut, outcomeOf } from '../support/outcomes.ts'

const commands = fc.array(fc.oneof({ arbitrary: anyCommand, weight: 5 }, { arbitrary: anyHeardCommand, weight: 1 }), {
  maxLength: 40,
})

/** Every map on the way, each frozen before the next command sees it. */
function walk(start: Journey, all: readonly Parameters<typeof outcomeOf>[1][]): readonly Journey[] {
  const steps = [start]
  for (const command of all) {
    const present = steps.at(-1) ?? start
    const result = outcomeOf(present, deepFreeze(command))
    if (result.ok && result.value !== present) steps.push(deepFreeze(result.value))
  }
  return steps
}

describe('whatever is commanded', () => {
  test('[C1] [C3] no input is changed, and no time', () => {
    const start = aFullMap()
    const before = writeJourney(start)
    fc.assert(
      fc.property(commands, (all) => {
        for (const step of walk(start, all)) expect(step.updatedAt).toBe(NOW)
        expect(writeJourney(start)).toBe(before)
      }),
    )
  })

  test('[C2] a map that comes back anew says something new', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const steps = walk(aFullMap(), all)
        steps.slice(1).forEach((step, at) => {
          expect(writeJourney(step)).not.toBe(writeJourney(steps[at] ?? step))
        })
      }),
    )
  })

  test('[C2] where one of several takes back what another did, it is the very same map', () => {
    const map = aFullMap()
    const commands: readonly JourneyCommand[] = [
      { type: 'add-owner', id: 'new', name: 'New' },
      { type: 'remove-owner', owner: 'new' },
    ]
    expect(carriedOut(map, { type: 'several', commands })).toBe(map)
  })

  test('[C4] every map can be written and read again', () => {
    fc.assert(
      fc.property(commands, (all) => {
        for (const step of walk(aFullMap(), all)) {
          const text = writeJourney(step)
          const again = readJourney(text, { now: NOW })
          expect(again.ok).toBe(true)
          expect(again.ok && writeJourney(again.value)).toBe(text)
        }
      }),
    )
  })

  test('[C5] what we do not know stays', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const last = walk(aFullMap(), all).at(-1)
        expect(last).toHaveProperty('mine', { 10: 1, b: 2 })
        const wait = last?.stages.find(({ id }) => id === 'wait')
        if (wait) expect(wait).toHaveProperty('tone', 'low')
      }),
    )
  })

  test('[H1] [H2] undo goes back through every map, redo forward again', () => {
    fc.assert(
      fc.property(commands, (all) => {
        const steps = walk(aFullMap(), all).map((step, at) =>
          stamp(step, `2026-11-22T09:00:${String(at).padStart(2, '0')}Z`),
        )
        const [first, ...others] = steps
        if (!first) return
        const done = others.reduce((timeline, step) => record(timeline, step), begin(first))
        expect(presents(done, undo, canUndo)).toEqual([...steps].reverse())
        const undone = others.reduce<Timeline>(undo, done)
        expect(presents(undone, redo, canRedo)).toEqual(steps)
        expect(others.reduce<Timeline>(redo, undone)).toEqual(done)
      }),
    )
  })
})

function presents(
  timeline: Timeline,
  step: (timeline: Timeline) => Timeline,
  can: (timeline: Timeline) => boolean,
): readonly Journey[] {
  return can(timeline) ? [timeline.present, ...presents(step(timeline), step, can)] : [timeline.present]
}
