import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { createSaver } from '~/session/saver.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('changes that follow each other are written once, within half a second of the first', () => {
  const write = vi.fn(() => ok(null))
  const saver = createSaver(write)
  saver.schedule()
  vi.advanceTimersByTime(200)
  saver.schedule()
  expect(saver.saving.get().state).toBe('saving')
  vi.advanceTimersByTime(300)
  expect(write).toHaveBeenCalledTimes(1)
  expect(saver.saving.get().state).toBe('saved')
})

test('where a write takes long the next comes later, and there is time left to write it within half a second', () => {
  const write = vi.fn(() => {
    vi.advanceTimersByTime(write.mock.calls.length === 1 ? 50 : 500)
    return ok(null)
  })
  const saver = createSaver(write)
  saver.schedule()
  vi.advanceTimersByTime(250)
  expect(write).toHaveBeenCalledTimes(1)
  saver.schedule()
  vi.advanceTimersByTime(399)
  expect(write).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  expect(write).toHaveBeenCalledTimes(2)
  saver.schedule()
  vi.advanceTimersByTime(400)
  expect(write).toHaveBeenCalledTimes(3)
})

test('leaving writes at once what waits, and nothing twice', () => {
  const write = vi.fn(() => ok(null))
  const saver = createSaver(write)
  saver.schedule()
  saver.flush()
  saver.flush()
  vi.advanceTimersByTime(1000)
  expect(write).toHaveBeenCalledTimes(1)
})

test('a write that failed is told until one works', () => {
  let answer: Result<null, { code: 'storage-full' }> = refuse({ code: 'storage-full' })
  const saver = createSaver(() => answer)
  saver.schedule()
  vi.advanceTimersByTime(500)
  expect(saver.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
  saver.schedule()
  expect(saver.saving.get().state).toBe('not-saved')
  answer = ok(null)
  vi.advanceTimersByTime(500)
  expect(saver.saving.get().state).toBe('saved')
})
