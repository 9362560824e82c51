import { afterEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { bringBack, recoverIdle } from '~/session/recover.ts'
import { tell, told } from '~/session/told.ts'
import { carryAlong } from '~/storage/carried.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

const now = () => '2026-11-22T09:00:00.000Z'
const text = writeJourney(aJourney({ id: 'one' }))
const edited = text.replace('"A map"', '"Edited"')

/** A shelf with the older map, and a browser in which another tab has the map open or not. */
function somewhere({ open }: { readonly open: boolean }) {
  vi.stubGlobal('window', { name: '' })
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, held: (lock: object | null) => unknown) =>
        Promise.resolve(held(open ? null : {})),
    },
  })
  const shelf = memoryShelf()
  shelf.write(MAP + 'one', text)
  shelf.write(WRITES + 'one', '1')
  return { shelf, now }
}

afterEach(() => void vi.unstubAllGlobals())

test('[J13] a map that no tab has open gets its last edit back', async () => {
  const ports = somewhere({ open: false })
  expect(await recoverIdle('one', { text: edited, writes: 1 }, ports)).toBe(true)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: edited })
})

test('[J13] a map that another tab has open is left to that tab', async () => {
  const ports = somewhere({ open: true })
  expect(await recoverIdle('one', { text: edited, writes: 1 }, ports)).toBe(false)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
})

test('[J13] a map that this tab takes along unkept is left to its board', async () => {
  const ports = somewhere({ open: false })
  carryAlong('one', { text: edited, writes: 1 })
  expect(await recoverIdle('one', { text: edited, writes: 1 }, ports)).toBe(false)
})

test.each([[undefined], ['text'], [{ text: edited }], [{ text: edited, writes: '1' }], [{ text: 1, writes: 1 }]])(
  '[J5] what is no entry brings nothing back: %j',
  async (entry) => {
    const ports = somewhere({ open: false })
    expect(await recoverIdle('one', entry, ports)).toBe(false)
    expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
  },
)

test('[J20] an edit that may be newer becomes a dated copy once, is told of, and leaves the journal; without room for a copy it stays there', async () => {
  const ports = somewhere({ open: false })
  ports.shelf.write(WRITES + 'one', 'many')
  tell(null)
  const cupboard = aCupboard()
  const forgotten: string[] = []
  const beside = {
    keepCopy: cupboard.keepCopy,
    forgetEntries: async (keys: readonly string[]) => forgotten.push(...keys),
  }
  const entry = { text: edited, writes: 9 }
  cupboard.refuseFrom('storage-full')
  expect(await bringBack(ports, 'one', entry, beside)).toBeNull()
  expect([forgotten, told.get()]).toEqual([[], null])

  cupboard.refuseFrom(null)
  expect(await bringBack(ports, 'one', entry, beside)).toBe(true)
  expect(cupboard.all()).toMatchObject([{ map: 'one', title: 'Edited', text: edited, why: 'found' }])
  expect(forgotten).toEqual([MAP + 'one'])
  expect(told.get()).toEqual({ map: 'one', what: 'found' })
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
  expect(ports.shelf.read(WRITES + 'one')).toEqual({ ok: true, value: '10' })
})
