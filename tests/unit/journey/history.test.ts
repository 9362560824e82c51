import { expect, test } from 'vitest'
import { begin, canRedo, canUndo, LONGEST, record, redo, type Timeline, undo } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMap } from './support/maps.ts'

const titled = (title: string): Journey => aMap({ title })
const [first, second, third] = [titled('first'), titled('second'), titled('third')]

/** A timeline that went through these maps, each with its merge key. */
function through(...steps: readonly (readonly [Journey, string?])[]): Timeline {
  return steps.reduce((timeline, [next, merge]) => record(timeline, next, merge), begin(first))
}

test('[H1] undo and redo give back the very maps, and stop at the ends', () => {
  const done = through([second], [third])
  expect(undo(done).present).toBe(second)
  expect(undo(undo(done)).present).toBe(first)
  expect(undo(undo(undo(done))).present).toBe(first)
  expect(redo(undo(done)).present).toBe(third)
  expect(redo(done)).toBe(done)
  expect([canUndo(begin(first)), canUndo(done), canRedo(done), canRedo(undo(done))]).toEqual([false, true, false, true])
})

test('[H2] a new step takes away what was undone', () => {
  const turned = record(undo(through([second])), third)
  expect(canRedo(turned)).toBe(false)
  expect(undo(turned).present).toBe(first)
})

test('[H3] the same map once more leaves no trace', () => {
  const done = undo(through([second], [third]))
  expect(record(done, second)).toBe(done)
})

test('[H4] one merge key twice in a row is one step', () => {
  expect(undo(through([second, 'title'], [third, 'title'])).present).toBe(first)
  expect(undo(through([second, 'title'], [third, 'friction'])).present).toBe(second)
  expect(undo(through([second], [third])).present).toBe(second)
  expect(undo(through([second, 'title'], [third])).present).toBe(second)
})

test('[H4] undo and redo end a merge', () => {
  const back = undo(through([second, 'title'], [third, 'title']))
  expect(undo(record(back, second, 'title')).present).toBe(first)
  expect(undo(record(redo(back), second, 'title')).present).toBe(third)
})

test('[H1] a long timeline forgets its oldest steps only', () => {
  const steps = Array.from({ length: LONGEST + 5 }, (_, at) => [titled(String(at))] as const)
  const done = through(...steps)
  expect(done.past).toHaveLength(LONGEST)
  expect(undo(done).present.title).toBe(String(LONGEST + 3))
})
