import type { Result } from '~/foundation/result.ts'
import type { ReadProblem } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import type { Import, MapEntry, MapProblem, Maps, RemovedMap } from '~/session/maps.ts'
import type { RenameProblem } from '~/session/rename-map.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { sheetWords } from '~/words/en/sheet.ts'
import { refusalSentence } from '../later/refusal-sentence.ts'
import type { Notice } from '../parts/notice.ts'
import { type ToldProblem, tellMapProblem } from '../problem-sentence.ts'
import type { TakenSheet } from '../sheet/take-sheet.ts'
import { isSheet, takeFile, tooBig } from './take-file.ts'

const words = mapsWords.list
type Deletion = { readonly title: string; readonly gone: RemovedMap }
type Differing = Extract<Import, { kind: 'differs' }>

/** What can be done on the page with all maps, and what was said about it last. */
export interface MapErrands {
  readonly told: ToldProblem | null
  readonly notice: Notice | null
  /** An imported map whose id is here already and that says something else; somebody has to decide. */
  readonly differing: Differing | null
  /** A spreadsheet that was read; somebody has to say whether to make a map of it. */
  readonly sheet: TakenSheet | null
  startEmpty(): void
  /** Takes a file in, unless others came with it: then nothing is taken, and that is said. */
  take(file: File, of?: number): Promise<void>
  /** Takes in what a file held. */
  takeBytes(bytes: Uint8Array): void
  /** Makes a map from a template's file, found at that address. */
  useTemplate(address: string): Promise<void>
  replace(incoming: Journey): Promise<void>
  keepBoth(incoming: Journey): void
  leaveAlone(): void
  /** Makes a map of the spreadsheet that was read. */
  makeOfSheet(title: string): void
  rename(map: MapEntry, title: string): Promise<void>
  duplicate(map: MapEntry): void
  remove(map: MapEntry): Promise<void>
  /** Something was done to the maps elsewhere on the page, and this is what there is to say. */
  changed(said: Notice): void
  shut(): void
}

/** The errands of the page; `open` leads to a map, and `openAgain` to one that was here already. */
export function createErrands(
  maps: Maps,
  open: (id: string) => void,
  openAgain: (id: string) => void = open,
): MapErrands {
  let told = $state.raw<ToldProblem | null>(null)
  let notice = $state.raw<Notice | null>(null)
  let differing = $state.raw<Differing | null>(null)
  let sheet = $state.raw<TakenSheet | null>(null)
  let deletions: readonly Deletion[] = []

  const begin = () => {
    deletions = []
    told = null
    notice = null
    differing = null
    sheet = null
  }
  /** Offers the map deleted last back, and after it the one before: deleting two in a row loses none. */
  const offerBack = (all: readonly Deletion[]) => {
    deletions = all
    const last = all.at(-1)
    if (!last) return
    const undo = () => {
      begin()
      const back = maps.restore(last.gone)
      if (back.ok) offerBack(all.slice(0, -1))
      else told = tellMapProblem(back.problem)
    }
    const said = last.gone.rests ? words.deleted(last.title) : words.deletedHere(last.title)
    notice = { text: said, undo, undoWord: words.undo, stays: true }
  }
  const openOr = (result: Result<string, MapProblem | ReadProblem>) => {
    if (result.ok) open(result.value)
    else told = tellMapProblem(result.problem)
  }
  const takenIn = (taken: Result<Import, MapProblem | ReadProblem>) => {
    if (!taken.ok) told = tellMapProblem(taken.problem)
    else if (taken.value.kind === 'differs') {
      // What tells the two apart is asked for by whoever has to decide.
      maps.refresh()
      differing = taken.value
    } else if (taken.value.kind === 'same') openAgain(taken.value.id)
    else open(taken.value.id)
  }

  /** What reads one is fetched here: few ever have one. */
  const takeSheet = async (file: File) => {
    const reader = await import('../sheet/take-sheet.ts').catch(() => null)
    const read = await reader?.takeSheet(file)
    if (!read) told = { code: 'not-loaded', sentence: journeyWords.notLoaded }
    else if (read.ok) sheet = read.value
    else if (read.problem.code === 'not-a-journey') told = { code: 'not-a-journey', sentence: sheetWords.noTitles }
    else told = tellMapProblem(read.problem)
  }

  return {
    get told() {
      return told
    },
    get notice() {
      return notice
    },
    get differing() {
      return differing
    },
    get sheet() {
      return sheet
    },
    startEmpty() {
      begin()
      openOr(maps.createEmpty(mapsWords.empty))
    },
    async take(file, of = 1) {
      begin()
      if (of > 1) {
        told = { code: 'several-files', sentence: words.severalFiles }
        return
      }
      if (isSheet(file) && !tooBig(file)) return takeSheet(file)
      takenIn(await takeFile(maps, file))
    },
    takeBytes(bytes) {
      begin()
      takenIn(maps.importFile(bytes))
    },
    async useTemplate(address) {
      begin()
      const answer = await fetch(address).catch(() => null)
      if (answer?.ok) openOr(maps.createFromTemplate(await answer.text()))
      else told = { code: 'not-loaded', sentence: words.openFailed }
    },
    async replace(incoming) {
      begin()
      openOr(await maps.replace(incoming))
    },
    keepBoth(incoming) {
      begin()
      openOr(maps.keepBoth(incoming))
    },
    leaveAlone: begin,
    makeOfSheet(title) {
      const made = sheet && { ...sheet.map.journey, title }
      begin()
      if (made) openOr(maps.keepBoth(made))
    },
    async rename({ id }, title) {
      begin()
      const careful = await import('~/session/rename-map.ts').catch(() => null)
      const renamed = await (careful ? careful.renameMap(maps, { id, title }) : maps.rename(id, title))
      if (renamed.ok) notice = { text: words.renamed(title || journeyWords.untitledMap) }
      else told = tellRename(renamed.problem)
    },
    duplicate({ id, title }) {
      begin()
      const copied = maps.duplicate(id, words.copyOf(title))
      if (copied.ok) notice = { text: words.duplicated(title) }
      else told = tellMapProblem(copied.problem)
    },
    async remove({ id, title }) {
      const removed = await maps.remove(id)
      const before = deletions
      begin()
      if (!removed.ok) {
        told = tellMapProblem(removed.problem)
        return
      }
      if (removed.value) offerBack([...before, { title, gone: removed.value }])
    },
    changed(said) {
      begin()
      maps.refresh()
      notice = said
    },
    shut() {
      notice = null
    },
  }
}

function tellRename(problem: RenameProblem): ToldProblem {
  switch (problem.code) {
    case 'unsaved-elsewhere':
      return { code: problem.code, sentence: words.unsavedElsewhere }
    case 'too-big':
    case 'not-there':
    case 'id-taken':
    case 'not-a-duration':
    case 'not-a-day':
    case 'no-room':
    case 'last-stage':
      return { code: problem.code, sentence: refusalSentence(problem) }
    default:
      return tellMapProblem(problem)
  }
}
