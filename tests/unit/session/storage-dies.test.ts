import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok, refuse } from '~/foundation/result.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { bringBack } from '~/session/recover.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { MAP } from '~/storage/keys.ts'
import { readMap, writeMap } from '~/storage/maps.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import type { Shelf } from '~/storage/shelf.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

const now = () => '2026-11-29T09:00:00.000Z'
const BLOCKED = { code: 'storage-blocked' } as const

/** How storage ends: the operation it dies in does nothing more, or is done and cannot say so. */
type End = 'before' | 'after'

/** A shelf over another one that dies in its nth operation, and answers nothing from then on until it is revived. */
function mortal(shelf: Shelf, dies: number, end: End) {
  let count = 0
  let revived = false
  const step = <Value>(act: () => Value): Value | ReturnType<typeof refuse<typeof BLOCKED>> => {
    count += 1
    if (revived || count < dies) return act()
    if (count === dies && end === 'after') act()
    return refuse(BLOCKED)
  }
  const dying: Shelf = {
    read: (key) => step(() => shelf.read(key)),
    write: (key, text) => step(() => shelf.write(key, text)),
    remove: (key) => step(() => shelf.remove(key)),
    keys: () => step(() => shelf.keys()),
  }
  return {
    shelf: dying,
    revive() {
      revived = true
    },
  }
}

interface Life {
  /** Whether each edit is written to the shelf at once, or waits for the next, and whether the journal gets it. */
  readonly edits: readonly { readonly written: boolean; readonly entered: boolean }[]
  readonly dies: number
  readonly end: End
  /** After which edit storage answers again, without the page being opened anew. */
  readonly revives: number
}

/**
 * Works on a map by the rules of its session, until storage is dead and the page is gone. Gives the texts that may be found
 * then: what was accepted last, and whatever was made of it since.
 */
function live({ edits, dies, end, revives }: Life) {
  const disk = memoryShelf()
  const journal = new Map<string, JournalEntry>()
  const { shelf, revive } = mortal(disk, dies, end)
  const textOf = (turn: number) => writeJourney(aJourney({ id: 'one', title: `Edit ${turn}` }))
  disk.write(MAP + 'one', textOf(0))
  let base: { writes: number; text?: string } = { writes: 0, text: textOf(0) }
  let accepted = 0
  for (const [at, { written, entered }] of edits.entries()) {
    if (at === revives) revive()
    const text = textOf(at + 1)
    const enter = (kept: boolean) => {
      if (entered) journal.set('one', { text, writes: base.writes, kept })
    }
    enter(false)
    if (entered) accepted = at + 1
    if (!written) continue
    const kept = writeMap(shelf, 'one', text, base)
    if (kept.ok) {
      base = { writes: kept.value, text }
      accepted = at + 1
    }
    enter(kept.ok)
  }
  const since = edits.slice(accepted).map((_, at) => textOf(accepted + at + 1))
  return { disk, entry: journal.get('one'), newest: [textOf(accepted), ...since] }
}

/** Opens the map anew, and says where the text that was accepted last is now. */
async function foundAfter(life: Life): Promise<'map' | 'copy' | 'lost'> {
  const { disk, entry, newest } = live(life)
  const cupboard = aCupboard()
  const beside = { keepCopy: cupboard.keepCopy, forgetEntries: async () => ok(null) }
  await bringBack({ shelf: disk, now }, 'one', entry, beside)
  const map = readMap(disk, 'one', now)
  if (map.ok && newest.includes(map.value.text)) return 'map'
  return cupboard.all().some(({ text }) => newest.includes(text)) ? 'copy' : 'lost'
}

const NEVER = 99

test.each(Array.from({ length: 9 }, (_, at) => at + 1))(
  '[J19] storage that dies in operation %i of two writes leaves the last edit on the map',
  async (dies) => {
    const edits = [
      { written: true, entered: true },
      { written: true, entered: true },
    ]
    expect(await foundAfter({ edits, dies, end: 'before', revives: NEVER })).toBe('map')
    expect(await foundAfter({ edits, dies, end: 'after', revives: NEVER })).not.toBe('lost')
  },
)

test('[J19] [J20] wherever storage dies, and whether it comes back or not, what was accepted last is the map or a dated copy', async () => {
  const lives = fc.record({
    edits: fc.array(fc.record({ written: fc.boolean(), entered: fc.boolean() }), { minLength: 1, maxLength: 8 }),
    dies: fc.integer({ min: 1, max: 34 }),
    end: fc.constantFrom<End>('before', 'after'),
    revives: fc.oneof(fc.constant(NEVER), fc.integer({ min: 1, max: 8 })),
  })
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect(await foundAfter(life)).not.toBe('lost')
    }),
    { numRuns: 400 },
  )
})
