import { LONGEST } from '~/journey/history.ts'
import { aMapOf, aTouchpoint, fileOf } from '../map-file.ts'

/** What the soak knows of a touchpoint; whatever else it says is carried along as it is. */
export interface Moment {
  id: string
  title: string
  does: string
  feelings: Record<string, Felt>
}

interface Felt {
  expected: number | null
  expectedWhy: string
  perceived: number | null
  perceivedWhy: string
}

interface KnownMap {
  id: string
  updatedAt: string
  stages: { id: string; touchpoints: Moment[] }[]
}

/** What a map must say by now, and what undo and redo must bring back, byte for byte. */
export interface Model {
  readonly key: string
  /** How many edits the map took, undo and redo among them. */
  readonly edits: number
  readonly text: string
  /** How many steps undo must be able to take. */
  readonly steps: number
  readonly undone: number
  map(): KnownMap
  /** An edit was made that should have changed the map so; several of them make as many steps. */
  expect(...changes: ((map: KnownMap) => void)[]): void
  undo(): void
  redo(): void
  /** Says what differs between this and the text that is kept, if anything; from then on the bytes of that text count. */
  compare(kept: string | null): string | null
  /** Undo begins anew: another page has the map, or the steps that came along were fewer. */
  forget(): void
}

/** A map of forty touchpoints in five stages, with a line on both sides. */
export function fortyMoments(id: string): string {
  const touchpoints = (stage: number) =>
    Array.from({ length: 8 }, (_, at) => {
      const number = stage * 8 + at
      const feelings = { expected: (number % 3) - 1, expectedWhy: '', perceived: (number % 5) - 2, perceivedWhy: '' }
      return aTouchpoint({ id: `m${number}`, title: nameOf(number), does: doesOf(0), feelings: { denise: feelings } })
    })
  const stages = Array.from({ length: 5 }, (_, at) => ({
    ...{ id: `s${at}`, title: `Stage ${at}`, goal: '' },
    touchpoints: touchpoints(at),
  }))
  return fileOf(aMapOf([], { id, title: 'A long day', stages }))
}

/** The title of the touchpoint that was made as the so-manieth; all are of one length, so that the map keeps its size. */
export const nameOf = (number: number) => `Moment ${String(number).padStart(5, '0')}`

/** What a touchpoint says of the edit that last went there. */
export const doesOf = (edit: number) => `Edit ${String(edit).padStart(7, '0')} went here.`

/** A touchpoint as "Add touchpoint" makes it. */
export const newMoment = (id: string, title: string): Moment => ({
  ...aTouchpoint(),
  id,
  title,
  does: '',
  feelings: {},
})

/** Every touchpoint of a map in its order. */
export const momentsOf = (map: KnownMap): Moment[] => map.stages.flatMap(({ touchpoints }) => touchpoints)

/** Follows a map from the text it begins with. */
export function modelOf(key: string, first: string): Model {
  // Of a step whose own text never reached the shelf the moment of its change is not known: null stands for any.
  type Known = { text: string; exact: boolean }
  let past: Known[] = []
  let future: Known[] = []
  let present: Known = { text: first, exact: true }
  let edits = 0
  const parsed = ({ text }: Known): KnownMap => JSON.parse(text)
  return {
    key,
    get edits() {
      return edits
    },
    get text() {
      return present.text
    },
    get steps() {
      return past.length
    },
    get undone() {
      return future.length
    },
    map: () => parsed(present),
    expect(...changes) {
      for (const change of changes) {
        const map = parsed(present)
        change(map)
        past = [...past, present].slice(-LONGEST)
        present = { text: fileOf(map), exact: false }
        future = []
        edits += 1
      }
    },
    undo() {
      const before = past.pop()
      if (!before) throw new Error('The soak took back more than was done')
      future.push(present)
      present = before
      edits += 1
    },
    redo() {
      const after = future.pop()
      if (!after) throw new Error('The soak did again more than was taken back')
      past.push(present)
      present = after
      edits += 1
    },
    compare(kept) {
      if (kept === null) return 'nothing is kept'
      const same = present.exact ? kept === present.text : timeless(kept) === timeless(present.text)
      if (!same) return difference(present.text, kept)
      present = { text: kept, exact: true }
      return null
    },
    forget() {
      past = []
      future = []
    },
  }
}

/** A text without the moment of its last change, and with every id that only the page knows as it is. */
const timeless = (text: string) => text.replace(/^ {2}"updatedAt": .*$/m, '')

function difference(wanted: string, found: string): string {
  const [one, other] = [wanted.split('\n'), found.split('\n')]
  const differ = one.flatMap((line, at) => (line === other[at] ? [] : [at]))
  // The moment of the change differs as a rule, and tells least.
  const at = differ.find((row) => !one[row]?.startsWith('  "updatedAt"')) ?? differ[0] ?? one.length
  return `line ${at + 1} should be ${one[at] ?? 'the end'} and is ${other[at] ?? 'the end'}`
}
