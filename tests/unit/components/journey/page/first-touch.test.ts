import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asksForKeys, rememberTouch } from '~/components/journey/page/first-touch.ts'

class Key extends Event {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  constructor(key: string, { ctrlKey = false, metaKey = false } = {}) {
    super('keydown')
    this.key = key
    this.ctrlKey = ctrlKey
    this.metaKey = metaKey
  }
}

beforeEach(() => {
  vi.stubGlobal('KeyboardEvent', Key)
  vi.stubGlobal('Element', class {})
})
afterEach(() => vi.unstubAllGlobals())

test('a question mark asks for the keys; another key, one with Ctrl or Command, and a finger do not', () => {
  expect(asksForKeys(new Key('?'))).toBe(true)
  expect(asksForKeys(new Key('x'))).toBe(false)
  expect(asksForKeys(new Key('?', { ctrlKey: true }))).toBe(false)
  expect(asksForKeys(new Key('?', { metaKey: true }))).toBe(false)
  expect(asksForKeys(new Event('pointerdown'))).toBe(false)
})

test('of the first touch only its moment and its wish stay, and nothing that holds what it met', () => {
  const event = new Key('?')
  expect(rememberTouch(event)).toEqual({ at: event.timeStamp, asksForKeys: true })
  expect(Object.values(rememberTouch(event)).some((value) => typeof value === 'object')).toBe(false)
})
