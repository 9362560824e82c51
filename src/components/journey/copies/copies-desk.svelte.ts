import type { Journey } from '~/journey/schema.ts'
import { type CopyOfMap, createCopyList, type MapOfToday } from '~/session/copy-list.ts'
import type { MapProblem } from '~/session/maps.ts'
import { copiesWords as words } from '~/words/en/copies.ts'
import { type ToldProblem, tellMapProblem } from '../problem-sentence.ts'
import { type Told, tellCopy } from './told.ts'

/** How many copies are shown, and compared, before somebody asks for more. */
const FIRST = 10

/** The copies of a map on the screen. */
export interface CopiesDesk {
  /** Null while they are looked for. */
  readonly copies: readonly CopyOfMap[] | null
  /** Those that are shown. */
  readonly shown: readonly CopyOfMap[]
  readonly told: ToldProblem | null
  readonly said: { readonly text: string; readonly undo: (() => void) | null }
  /** A copy beside the map of today; null while it is compared. */
  beside(copy: CopyOfMap): Told | null
  showAll(): void
  save(): Promise<void>
  /** Puts a copy in the map's place. False where that could not be. */
  bringBack(journey: Journey): Promise<boolean>
  remove(copy: CopyOfMap): Promise<void>
  download(copy: CopyOfMap): void
}

/** Puts the copies of a map on the screen. */
export function createCopiesDesk(map: MapOfToday): CopiesDesk {
  const list = createCopyList(map)
  const today = map.present()
  let copies = $state.raw<readonly CopyOfMap[] | null>(null)
  let all = $state(false)
  let told = $state.raw<ToldProblem | null>(null)
  let said = $state.raw<CopiesDesk['said']>({ text: '', undo: null })
  let compared = $state.raw<ReadonlyMap<number, Told>>(new Map())
  const shown = $derived((copies ?? []).slice(0, all ? undefined : FIRST))

  const say = (text: string, undo: (() => void) | null = null) => {
    told = null
    said = { text, undo }
  }
  const refuse = (problem: MapProblem) => {
    said = { text: '', undo: null }
    const { code } = problem
    const own = code === 'storage-full' || code === 'storage-blocked'
    told = own ? { code, sentence: words.problems[code] } : tellMapProblem(problem)
  }
  /** One after the other, with room between them for whoever scrolls or types. */
  const compare = async () => {
    for (const copy of shown) {
      if (today === null || compared.has(copy.key)) continue
      compared = new Map([...compared, [copy.key, tellCopy(copy, today)]])
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  const look = async () => {
    const found = await list.list()
    copies = found.ok ? found.value : []
    if (!found.ok) refuse(found.problem)
    await compare()
  }
  void look()

  return {
    get copies() {
      return copies
    },
    get shown() {
      return shown
    },
    get told() {
      return told
    },
    get said() {
      return said
    },
    beside: ({ key }) => compared.get(key) ?? null,
    showAll() {
      all = true
      void compare()
    },
    async save() {
      const saved = await list.save()
      if (!saved.ok) return refuse(saved.problem)
      say(words.saved)
      await look()
    },
    async bringBack(journey) {
      const back = await list.bringBack(journey)
      if (!back.ok) refuse(back.problem)
      return back.ok
    },
    async remove(copy) {
      const removed = await list.remove(copy)
      if (!removed.ok) return refuse(removed.problem)
      const when = words.moment(copy.at)
      say(words.deleted(when), async () => {
        const back = await removed.value()
        if (!back.ok) return refuse(back.problem)
        say(words.kept(when))
        await look()
      })
      await look()
    },
    download: list.download,
  }
}
