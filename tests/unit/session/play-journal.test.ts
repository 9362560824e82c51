import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ok, refuse } from '~/foundation/result.ts'
import { createOwnPlays } from '~/session/own-plays.ts'
import { createPlayDraft } from '~/session/play-draft.ts'
import { keepEntries } from '~/session/play-entries.ts'
import { createPlayJournal } from '~/session/play-journal.ts'
import { recoverPlays } from '~/session/recover-plays.ts'
import type { Ports } from '~/session/wiring.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { PLAY } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  // A page that draws no picture enters all the same, a moment later.
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** All that is under way arrives, and what waits a moment is done. */
const soon = (time = 70) => vi.advanceTimersByTimeAsync(time)
const scriptOf = (whole: string | null | undefined) => {
  const read = readOwnPlay(whole ?? '')
  return read.ok ? read.value.text : null
}

/** A device whose shelf is what its browser has brought to disk, and whose clock goes back with every question. */
function aDevice(room?: number) {
  let year = 2026
  const disk = new Map<string, string>()
  const entries = new Map<string, JournalEntry>()
  const state = { refused: false, unreachable: false, room }
  /** Starts the page anew, with what was on the disk by then. */
  const start = async () => {
    const shelf = memoryShelf(state.room)
    for (const [key, text] of disk) shelf.write(key, text)
    const ports: Ports = { shelf, now: () => `${year--}-06-01T09:00:00.000Z`, newId: () => 'new' }
    const enterAll = vi.fn(async (all: readonly (readonly [string, JournalEntry])[]) => {
      if (state.refused) return refuse({ code: 'storage-blocked' as const })
      for (const [key, entry] of all) entries.set(key, entry)
      return ok(null)
    })
    const journal = createPlayJournal(ports, {
      look: async () => new Map(entries),
      recover: async (here, found) => {
        if (state.unreachable) throw new Error('Not fetched')
        return recoverPlays(here, found, async (keys) => {
          for (const key of keys) entries.delete(key)
          return ok(null)
        })
      },
      keeper: async () => keepEntries(enterAll),
    })
    const draft = createPlayDraft('title: Ours', ['mud'], ports, journal)
    const plays = createOwnPlays(['mud'], ports, journal)
    await soon(0)
    const all = () => {
      const keys = shelf.keys()
      const pairs = (keys.ok ? keys.value : []).map((key) => {
        const found = shelf.read(key)
        return [key, found.ok ? (found.value ?? '') : ''] as const
      })
      return new Map(pairs)
    }
    return {
      ports,
      draft,
      plays,
      enterAll,
      texts: () => Object.fromEntries([...all()].map(([key, whole]) => [key.slice(PLAY.length), scriptOf(whole)])),
      /** The browser brings its shelf to the disk. */
      toDisk() {
        disk.clear()
        for (const [key, text] of all()) disk.set(key, text)
      },
    }
  }
  const inJournal = () =>
    Object.fromEntries([...entries].map(([key, { text }]) => [key.slice(PLAY.length), scriptOf(text)]))
  return { start, disk, entries, inJournal, state }
}

describe('[J22] the last letter', () => {
  test('is in the journal right after it, before the shelf has it, and there again when the browser is stopped', async () => {
    const device = aDevice()
    const one = await device.start()
    one.draft.type('title: Late')
    await soon()
    expect(one.texts()).toEqual({})
    expect(device.inJournal()).toEqual({ late: 'title: Late' })
    const two = await device.start()
    expect(two.texts()).toEqual({ late: 'title: Late' })
    two.draft.open('late')
    two.draft.type('title: Late\n% more')
    await soon()
    two.draft.type('title: Late\n% more and more')
    await soon()
    const three = await device.start()
    expect(three.texts()).toEqual({ late: 'title: Late\n% more and more' })
  })

  test('[J9] counts as the shelf has it once it is there, byte for byte', async () => {
    const device = aDevice()
    const { ports, draft } = await device.start()
    draft.type('title: Late')
    await soon(500)
    const onShelf = ports.shelf.read(`${PLAY}late`)
    expect(device.entries.get(`${PLAY}late`)).toEqual({ text: onShelf.ok && onShelf.value, writes: 1 })
  })

  test('[J8] follows what is on its way, and is the last that is entered', async () => {
    const entered: JournalEntry[] = []
    const under: (() => void)[] = []
    const keeper = keepEntries((all) => {
      entered.push(...all.map(([, entry]) => entry))
      return new Promise((resolve) => under.push(() => resolve(ok(null))))
    })
    for (const writes of [1, 2, 3]) void keeper.enter([['one', { text: 'x', writes }]])
    expect(entered.map(({ writes }) => writes)).toEqual([1])
    under.shift()?.()
    await soon(0)
    expect(entered.map(({ writes }) => writes)).toEqual([1, 3])
  })

  test('[J10] a journal that refuses stops nobody', async () => {
    const device = aDevice()
    device.state.refused = true
    const { draft, texts } = await device.start()
    draft.type('title: Late')
    await soon(500)
    expect(texts()).toEqual({ late: 'title: Late' })
    expect(draft.saving.get().state).toBe('saved')
  })

  test('[J6] that does not fit on the shelf opens from the journal, and the page says that it is not saved', async () => {
    const device = aDevice(300)
    const one = await device.start()
    one.draft.type('title: Late')
    await soon(500)
    one.toDisk()
    const long = `title: Late\n% ${'x'.repeat(300)}`
    one.draft.type(long)
    await soon(500)
    expect(one.draft.saving.get().state).toBe('not-saved')
    const two = await device.start()
    expect(two.texts()).toEqual({ late: 'title: Late' })
    expect(two.draft.has('late')).toBe(true)
    two.draft.open('late')
    expect(two.draft.draft.get()).toEqual({ name: 'late', text: long })
    expect(two.draft.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
    device.state.room = undefined
    expect((await device.start()).texts()).toEqual({ late: long })
  })
})

describe('[J23]', () => {
  /** A play that is on the disk and in the journal. */
  async function aPlay(device: ReturnType<typeof aDevice>) {
    const page = await device.start()
    page.draft.takeIn('title: Late', 'late')
    await soon()
    page.toDisk()
    return page
  }

  test('a deleted play stays deleted, whether the shelf had come to the disk or not', async () => {
    const device = aDevice()
    const page = await aPlay(device)
    await page.plays.remove('late')
    expect((await device.start()).texts()).toEqual({})
    page.toDisk()
    expect((await device.start()).texts()).toEqual({})
    // The shelf knows, so nothing is left of it in the journal.
    expect([...device.entries]).toEqual([])
  })

  test('one that was typed a moment before stays deleted, too', async () => {
    const device = aDevice()
    const page = await aPlay(device)
    page.draft.open('late')
    page.draft.type('title: Late\n% more')
    page.draft.settle()
    await page.plays.remove('late')
    await soon()
    expect((await device.start()).texts()).toEqual({})
  })

  test('a deleted play that was brought back is there', async () => {
    const device = aDevice()
    const page = await aPlay(device)
    const removed = await page.plays.remove('late')
    if (removed.ok && removed.value) page.plays.restore(removed.value)
    await soon()
    expect((await device.start()).texts()).toEqual({ late: 'title: Late' })
  })

  test('another play under the name of a deleted one is there, even where the journal did not take it', async () => {
    const device = aDevice()
    const page = await aPlay(device)
    await page.plays.remove('late')
    device.state.refused = true
    page.draft.takeIn('title: Anew', 'late')
    await soon()
    page.toDisk()
    expect((await device.start()).texts()).toEqual({ late: 'title: Anew' })
  })

  test('a renamed play has its new name alone', async () => {
    const device = aDevice()
    const page = await aPlay(device)
    page.plays.rename('late', 'gate')
    await soon()
    expect((await device.start()).texts()).toEqual({ gate: 'title: Late' })
  })

  test('[J24] a play whose title grows is one play, and each time one writing tells both names', async () => {
    const device = aDevice()
    const page = await device.start()
    for (const title of ['title: L', 'title: La', 'title: Late']) {
      page.draft.type(title)
      await soon(500)
      page.toDisk()
    }
    page.draft.type('title: Later')
    await soon(500)
    expect(page.enterAll.mock.calls.at(-1)?.[0].map(([key, { text }]) => [key, text === ''])).toEqual([
      [`${PLAY}late`, true],
      [`${PLAY}later`, false],
    ])
    expect((await device.start()).texts()).toEqual({ later: 'title: Later' })
  })
})

describe('[J25] a text that met what another tab wrote', () => {
  async function met() {
    const device = aDevice()
    const page = await device.start()
    page.draft.takeIn('title: Late', 'late')
    await soon()
    page.draft.type('title: Late\n% mine')
    const theirs = writeOwnPlay({ text: 'title: Late\n% theirs', writes: 2, at: 'then' })
    page.ports.shelf.write(`${PLAY}late`, theirs)
    await soon(500)
    expect(page.draft.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
    return { device, page }
  }
  const both = { late: 'title: Late\n% theirs', 'late-2': 'title: Late\n% mine' }

  test('is there under the next free name when the browser is stopped before anybody chose', async () => {
    const { device, page } = await met()
    expect((await device.start()).texts()).toEqual(both)
    page.draft.type('title: Late\n% mine, more')
    await soon(500)
    page.toDisk()
    expect((await device.start()).texts()).toEqual({ ...both, 'late-2': 'title: Late\n% mine, more' })
  })

  test('is kept there once by whoever keeps both', async () => {
    const { device, page } = await met()
    page.draft.keepBoth()
    await soon()
    page.toDisk()
    expect((await device.start()).texts()).toEqual(both)
  })

  test('stays away for whoever took the other one', async () => {
    const { device, page } = await met()
    page.draft.open('late')
    await soon()
    page.toDisk()
    expect((await device.start()).texts()).toEqual({ late: both.late })
  })

  test('is no other text where a tab brought it back out of the journal', async () => {
    const device = aDevice()
    const page = await device.start()
    page.draft.takeIn('title: Late', 'late')
    await soon()
    page.draft.type('title: Late\n% mine')
    await soon()
    const entry = device.entries.get(`${PLAY}late`)
    page.ports.shelf.write(`${PLAY}late`, entry?.text ?? '')
    page.draft.type('title: Late\n% mine, more')
    await soon(500)
    expect(page.draft.saving.get().state).toBe('saved')
    expect(page.texts()).toEqual({ late: 'title: Late\n% mine, more' })
  })
})

test('[J26] where what brings back cannot be fetched, all stays in the journal as it is', async () => {
  const device = aDevice()
  const one = await device.start()
  one.draft.type('title: Late')
  await soon()
  device.state.unreachable = true
  const two = await device.start()
  two.draft.type('title: Late')
  await soon(500)
  expect(two.enterAll).not.toHaveBeenCalled()
  device.state.unreachable = false
  expect((await device.start()).texts()).toEqual({ late: 'title: Late' })
})
