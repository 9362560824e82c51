import { expect, test, vi } from 'vitest'
import { askOnce } from '~/session/lasting.ts'
import type { Ports } from '~/session/wiring.ts'
import { askToLast, readLasting } from '~/storage/lasting.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

const portsOf = (shelf = memoryShelf()): Ports => ({ shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' })

test('a browser is asked once on a device, whatever it answers', async () => {
  const ask = vi.fn(async () => 'may-clear' as const)
  const ports = portsOf()
  await askOnce(ports, ask)
  await askOnce(ports, ask)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('where nothing can be kept there is nothing to ask for', async () => {
  const ask = vi.fn(async () => 'promised' as const)
  await askOnce(portsOf(memoryShelf(0)), ask)
  expect(ask).not.toHaveBeenCalled()
})

test.each([
  ['promised', { persisted: async () => true, persist: async () => true }],
  ['may-clear', { persisted: async () => false, persist: async () => false }],
  ['unknown', undefined],
  ['unknown', { persisted: async () => Promise.reject(new Error('no')), persist: undefined }],
])('the answer is told truthfully: %s', async (answer, storage) => {
  vi.stubGlobal('navigator', { storage })
  expect(await readLasting()).toBe(answer)
  expect(await askToLast()).toBe(answer)
  vi.unstubAllGlobals()
})
