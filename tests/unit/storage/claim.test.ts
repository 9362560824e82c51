import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { claim } from '~/storage/claim.ts'
import { locksForTests } from '../../support/locks.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { locks: locksForTests() })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A tab that claims, and notes what it hears. */
function aTab() {
  const heard: string[] = []
  const claimed = claim('map', { onGranted: () => heard.push('granted'), onElsewhere: () => heard.push('elsewhere') })
  return { heard, ...claimed }
}

const settle = () => vi.advanceTimersByTimeAsync(500)

test('[O6] whoever waits gets what was let go', async () => {
  const [one, two] = [aTab(), aTab()]
  await settle()
  expect([one.heard, two.heard]).toEqual([['granted'], ['elsewhere']])
  one.letGo()
  await settle()
  expect(two.heard).toEqual(['elsewhere', 'granted'])
})

test('[O4] what is taken away is noticed, and asked for again', async () => {
  const [one, two] = [aTab(), aTab()]
  await settle()
  two.again({ steal: true })
  await settle()
  expect(two.heard).toEqual(['elsewhere', 'granted'])
  expect(one.heard.slice(0, 2)).toEqual(['granted', 'elsewhere'])
  two.letGo()
  await settle()
  expect(one.heard.at(-1)).toBe('granted')
})

test('[O3] who claims anew stands behind those who wait, and has it where nobody does', async () => {
  const [one, two] = [aTab(), aTab()]
  await settle()
  one.again()
  await settle()
  expect([one.heard.at(-1), two.heard.at(-1)]).toEqual(['elsewhere', 'granted'])
  one.letGo()
  two.again()
  await settle()
  expect(two.heard.at(-1)).toBe('granted')
})
