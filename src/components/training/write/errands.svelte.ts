import type { NameProblem, OwnPlayEntry, OwnPlays, PlayProblem, RemovedPlay } from '~/session/own-plays.ts'
import type { PlayDraft } from '~/session/play-draft.ts'
import { titleIn } from '~/training/play/own-name.ts'
import { writeWords } from '~/words/en/write.ts'
import { calledWithoutEnding, readTextFile, type TextProblem } from './take-file.ts'

/** A problem with its permanent code, told in one sentence. */
export interface Told {
  readonly code: keyof typeof writeWords.problems
  readonly sentence: string
}

export interface Notice {
  readonly text: string
  readonly undoWord?: string
  readonly undo?: () => void
}

/** Everything that puts a script on the desk or takes one away, and what was said about it last. */
export interface Errands {
  readonly told: Told | null
  readonly notice: Notice | null
  startWith(text: string): void
  /** Fetches the script of a play that comes with the site, and starts with it. */
  copy(address: string): Promise<void>
  /** Takes a file in, unless others came with it: then nothing is taken, and that is said. */
  take(file: File, of?: number): Promise<void>
  open(name: string): void
  /** Whether it has the name now. */
  rename(play: OwnPlayEntry, name: string): boolean
  remove(play: OwnPlayEntry): Promise<void>
  /** What was put into the text is far too long, and was left out. */
  refuse(): void
}

/** The errands of the page. `blank` stands on the desk when the play on it is deleted. */
export function createErrands(plays: OwnPlays, draft: PlayDraft, blank: () => string): Errands {
  const words = writeWords.mine
  let told = $state.raw<Told | null>(null)
  let notice = $state.raw<Notice | null>(null)

  const begin = () => {
    told = null
    notice = null
  }
  const tell = ({ code }: PlayProblem | NameProblem | TextProblem | { readonly code: 'not-loaded' }) => {
    told = { code, sentence: writeWords.problems[code] }
  }
  /** Does what puts another script on the desk; one that could not be kept can be brought back. */
  const replacing = (step: () => void) => {
    begin()
    draft.settle()
    const { text, name } = draft.draft.get()
    const unsaved = draft.saving.get().state === 'not-saved'
    step()
    plays.refresh()
    if (!unsaved) return
    const undo = () => {
      begin()
      draft.takeIn(text, name ?? '')
    }
    notice = { text: words.left(titleIn(text) || words.untitled), undoWord: words.bringBack, undo }
  }
  const offerBack = (title: string, removed: RemovedPlay) => {
    const undo = () => {
      begin()
      const back = plays.restore(removed)
      if (!back.ok) tell(back.problem)
    }
    notice = { text: words.deleted(title), undoWord: words.undo, undo }
  }
  return {
    get told() {
      return told
    },
    get notice() {
      return notice
    },
    startWith: (text) => replacing(() => draft.startWith(text)),
    async copy(address) {
      const answer = await fetch(address).catch(() => null)
      if (!answer?.ok) {
        begin()
        tell({ code: 'not-loaded' })
        return
      }
      const text = await answer.text()
      replacing(() => draft.startWith(text))
    },
    async take(file, of = 1) {
      const read = await readTextFile(file, of)
      if (read.ok) replacing(() => draft.takeIn(read.value, calledWithoutEnding(file.name)))
      else {
        begin()
        tell(read.problem)
      }
    },
    open: (name) =>
      replacing(() => {
        const opened = draft.open(name)
        if (!opened.ok) tell(opened.problem)
      }),
    rename({ name }, next) {
      begin()
      draft.settle()
      const renamed = plays.rename(name, next)
      if (!renamed.ok) {
        tell(renamed.problem)
        return false
      }
      if (draft.draft.get().name === name) draft.renamed(next)
      notice = { text: words.renamed(writeWords.fileName(next)) }
      return true
    },
    refuse() {
      begin()
      tell({ code: 'too-big' })
    },
    async remove({ name, title }) {
      begin()
      draft.settle()
      const removed = await plays.remove(name)
      if (!removed.ok) {
        tell(removed.problem)
        return
      }
      if (draft.draft.get().name === name) draft.startWith(blank())
      if (removed.value) offerBack(title || words.untitled, removed.value)
    },
  }
}
