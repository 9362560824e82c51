import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOwnPlays } from '~/session/own-plays.ts'
import { createPlayDraft } from '~/session/play-draft.ts'
import type { Ports } from '~/session/wiring.ts'
import { PLAY } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { aSharedBrowser } from '../../support/tabs.ts'

const somePorts = (room?: number): Ports => ({
  shelf: memoryShelf(room),
  now: () => '2026-11-22T09:00:00.000Z',
  newId: () => 'new',
})
const draftOn = (ports: Ports, text = 'title: A talk') => createPlayDraft(text, ['late-arrival'], ports)
const names = ({ shelf }: Ports) => {
  const keys = shelf.keys()
  return keys.ok ? keys.value : []
}
const textOf = ({ shelf }: Pick<Ports, 'shelf'>, name: string) => {
  const found = shelf.read(PLAY + name)
  const read = readOwnPlay((found.ok && found.value) || '')
  return read.ok ? read.value.text : null
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('[W2] nothing is kept before the first change; then it is, within half a second, under a name made of its title', () => {
  const ports = somePorts()
  const draft = draftOn(ports)
  vi.advanceTimersByTime(1000)
  expect(names(ports)).toEqual([])
  draft.type('title: Late arrival')
  vi.advanceTimersByTime(500)
  expect(names(ports)).toEqual([`${PLAY}late-arrival-2`])
  expect(draft.draft.get()).toEqual({ name: 'late-arrival-2', text: 'title: Late arrival' })
  expect(draft.saving.get().state).toBe('saved')
})

test('[W5] a new play is called after its title, as that changes, until it has a name of its own', () => {
  const ports = somePorts()
  const draft = draftOn(ports)
  draft.type('title: One')
  expect(draft.draft.get().name).toBe('one')
  vi.advanceTimersByTime(500)
  draft.type('title: One more')
  vi.advanceTimersByTime(500)
  expect(names(ports)).toEqual([`${PLAY}one-more`])
  createOwnPlays([], ports).rename('one-more', 'gate')
  draft.renamed('gate')
  draft.type('title: Another')
  vi.advanceTimersByTime(500)
  expect(names(ports)).toEqual([`${PLAY}gate`])
  expect(textOf(ports, 'gate')).toBe('title: Another')
})

test('[W3] a name that is left is not taken away from another tab that wrote there', () => {
  const ports = somePorts()
  const draft = draftOn(ports)
  draft.type('title: One')
  vi.advanceTimersByTime(500)
  const other = draftOn(ports)
  other.open('one')
  other.type('title: Theirs')
  vi.advanceTimersByTime(500)
  draft.type('title: Two')
  vi.advanceTimersByTime(500)
  expect([textOf(ports, 'one'), textOf(ports, 'two')]).toEqual(['title: Theirs', 'title: Two'])
})

test.each(['beforeunload', 'pagehide'])('[W2] what waits is kept at once when the page goes: %s', (goes) => {
  const ports = somePorts()
  draftOn(ports).type('title: Gone')
  window.dispatchEvent(new Event(goes))
  expect(textOf(ports, 'gone')).toBe('title: Gone')
})

test.each([
  ['😀.play.md', 'title: متأخر', 'my-play'],
  ['', 'no title', 'my-play'],
  ['Gate Code', 'title: Else', 'gate-code'],
])('a file called %j with %j is kept as %s', (called, text, name) => {
  const ports = somePorts()
  const draft = draftOn(ports)
  draft.takeIn(text, called.replace('.play.md', ''))
  expect(draft.draft.get()).toEqual({ name, text })
  expect(textOf(ports, name)).toBe(text)
})

test('the same file opened twice is one play', () => {
  const ports = somePorts()
  const draft = draftOn(ports)
  draft.takeIn('title: One', 'one')
  draft.takeIn('title: One', 'one')
  expect(names(ports)).toEqual([`${PLAY}one`])
  draft.takeIn('title: One, changed', 'one')
  expect(names(ports)).toEqual([`${PLAY}one`, `${PLAY}one-2`])
})

test('a full shelf says so, keeps what was there, and saves as soon as there is room', () => {
  const ports = somePorts(300)
  const draft = draftOn(ports)
  draft.takeIn('title: A', 'a')
  vi.advanceTimersByTime(500)
  draft.type(`title: A${'x'.repeat(300)}`)
  vi.advanceTimersByTime(500)
  expect(draft.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
  expect(textOf(ports, 'a')).toBe('title: A')
  draft.type('title: B')
  vi.advanceTimersByTime(500)
  expect(draft.saving.get().state).toBe('saved')
  expect(textOf(ports, 'a')).toBe('title: B')
})

describe('the same play in two tabs', () => {
  function twoTabs() {
    const ports = somePorts()
    const one = draftOn(ports)
    one.takeIn('title: Both', 'both')
    const other = draftOn(ports)
    other.open('both')
    other.type('title: Theirs')
    vi.advanceTimersByTime(500)
    return { ports, one }
  }

  test('a tab at rest takes over what the other wrote', () => {
    const { one } = twoTabs()
    one.lookAgain()
    expect(one.draft.get()).toEqual({ name: 'both', text: 'title: Theirs' })
  })

  test('[W3] a tab that wrote too writes nothing over it, and both can be kept', () => {
    const { ports, one } = twoTabs()
    one.type('title: Mine')
    one.lookAgain()
    vi.advanceTimersByTime(500)
    expect(one.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
    expect(textOf(ports, 'both')).toBe('title: Theirs')
    one.keepBoth()
    expect(one.draft.get()).toEqual({ name: 'both-2', text: 'title: Mine' })
    expect([textOf(ports, 'both'), textOf(ports, 'both-2')]).toEqual(['title: Theirs', 'title: Mine'])
  })

  test('[W3] of two tabs that wrote at the same moment neither text goes without a word', () => {
    const browser = aSharedBrowser()
    const open = () => {
      const tab = browser.openTab()
      const draft = draftOn({ ...somePorts(), shelf: tab.shelf })
      tab.hearOthers(({ newValue }) => draft.lookAgain(newValue))
      return { ...tab, draft }
    }
    const [one, other] = [open(), open()]
    one.draft.type('title: Both')
    vi.advanceTimersByTime(500)
    other.catchUp()
    for (const { draft } of [one, other]) draft.open('both')
    // Neither has heard of the other, and one of them writes more often.
    one.draft.type('title: Mine')
    other.draft.type('title: Their')
    vi.advanceTimersByTime(500)
    other.draft.type('title: Theirs')
    vi.advanceTimersByTime(500)
    other.catchUp()
    one.catchUp()
    expect(other.draft.saving.get().state).toBe('saved')
    expect(one.draft.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
    expect(one.draft.draft.get().text).toBe('title: Mine')
    one.draft.keepBoth()
    expect([textOf(one, 'both'), textOf(one, 'both-2')]).toEqual(['title: Theirs', 'title: Mine'])
  })

  test('[W3] nor does one that was written over before this tab heard of it', () => {
    const ports = somePorts()
    const draft = draftOn(ports)
    draft.type('title: Both')
    vi.advanceTimersByTime(500)
    draft.open('both')
    ports.shelf.write(`${PLAY}both`, writeOwnPlay({ text: 'title: Theirs', writes: 1, at: ports.now() }))
    draft.type('title: Mine')
    vi.advanceTimersByTime(500)
    expect(draft.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
    expect(textOf(ports, 'both')).toBe('title: Theirs')
  })

  test('or the other one is gone on with', () => {
    const { one } = twoTabs()
    one.type('title: Mine')
    vi.advanceTimersByTime(500)
    expect(one.open('both')).toMatchObject({ ok: true })
    expect(one.draft.get().text).toBe('title: Theirs')
    expect(one.saving.get().state).toBe('saved')
  })
})

describe('the list', () => {
  test('[W4] names each with its title, and tells what is unreadable until the page goes', () => {
    const ports = somePorts()
    draftOn(ports).takeIn('title: "One: two"', 'one')
    ports.shelf.write(`${PLAY}half`, '{"half')
    const plays = createOwnPlays([], ports)
    plays.refresh()
    plays.refresh()
    expect(plays.list.get().plays).toMatchObject([{ name: 'one', title: 'One: two' }])
    expect(plays.list.get().unreadable).toMatchObject([{ name: 'half', code: 'damaged' }])
  })

  test('[W5] a name that is taken, or an address of the site, is refused', () => {
    const ports = somePorts()
    const draft = draftOn(ports)
    draft.takeIn('title: A', 'one')
    draft.takeIn('title: B', 'two')
    const plays = createOwnPlays(['mud'], ports)
    expect(plays.rename('one', 'two')).toEqual({ ok: false, problem: { code: 'name-taken' } })
    expect(plays.rename('one', 'mud')).toEqual({ ok: false, problem: { code: 'name-reserved' } })
    expect(plays.rename('one', 'write')).toEqual({ ok: false, problem: { code: 'name-reserved' } })
    expect(plays.rename('one', 'three')).toEqual({ ok: true, value: 'three' })
  })

  test('a deleted play comes back byte for byte', async () => {
    const ports = somePorts()
    draftOn(ports).takeIn('title: A', 'one')
    const before = ports.shelf.read(`${PLAY}one`)
    const plays = createOwnPlays([], ports)
    const removed = await plays.remove('one')
    expect(names(ports)).toEqual([])
    if (removed.ok && removed.value) plays.restore(removed.value)
    expect(ports.shelf.read(`${PLAY}one`)).toEqual(before)
  })
})
