import { jsonOf } from '~/foundation/json.ts'
import type { Result } from '~/foundation/result.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { readOwnPlay } from '~/training/play/own-play.ts'
import { mergeProgress } from '~/training/progress/merge.ts'
import { mergeNotes, readNotes, writeNotes } from '~/training/progress/notes.ts'
import { isObject, sameText } from '~/training/progress/objects.ts'
import { readProgress } from '~/training/progress/read.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { DEVICE_NOTES } from '../device-notes.ts'
import { MAP, NOTES, PLAY, PREFS, PROGRESS, QUARANTINE, WRITES } from '../keys.ts'
import type { Texts } from './read.ts'

export type Choice = 'both' | 'here' | 'file'

/** One thing in a backup beside what is here under its name. */
export interface Item {
  readonly key: string
  readonly kind: 'map' | 'play' | 'progress' | 'note' | 'preferences' | 'quarantine' | 'other'
  /** What people call it; "" where its kind says enough. */
  readonly title: string
  /** `unreadable`: in the backup; `left`: what stands here cannot be read, and stays. */
  readonly state: 'new' | 'same' | 'merged' | 'differs' | 'unreadable' | 'left'
  /** The text in the backup, and for what is merged the text of both. */
  readonly text: string
  /** Which was written more often, where that is counted. */
  readonly newer: 'here' | 'there' | null
  /** What can be chosen, the usual first; empty where there is nothing to choose. */
  readonly choices: readonly Choice[]
}

/** Everything in a backup, each beside what is here. Changes nothing. */
export function compareBackup(backup: Texts, here: Texts, now: string): readonly Item[] {
  return [...backup]
    .filter(([key]) => !key.startsWith(WRITES))
    .map(([key, text]) => itemOf({ key, text, backup, here, now }))
}

interface Pair {
  readonly key: string
  readonly text: string
  readonly backup: Texts
  readonly here: Texts
  readonly now: string
}

function itemOf(pair: Pair): Item {
  const { key } = pair
  if (key.startsWith(MAP)) return mapItem(pair)
  if (key.startsWith(PLAY)) return playItem(pair)
  if (key.startsWith(NOTES)) {
    return mergedItem(pair, {
      kind: 'note',
      title: key.slice(NOTES.length),
      read: readNotes,
      merge: mergeNotes,
      write: writeNotes,
    })
  }
  if (key === PROGRESS) {
    return mergedItem(pair, {
      kind: 'progress',
      title: '',
      read: readProgress,
      merge: mergeProgress,
      write: writeProgress,
    })
  }
  if (key.startsWith(QUARANTINE)) return asideItem(pair)
  return key === PREFS ? preferencesItem(pair) : item(pair, 'other', key, { state: 'unreadable' })
}

function item({ key, text }: Pair, kind: Item['kind'], title: string, rest: Partial<Item> & Pick<Item, 'state'>): Item {
  return { key, kind, title, text, newer: null, choices: [], ...rest }
}

function mapItem(pair: Pair): Item {
  const { key, text, here, backup, now } = pair
  const id = key.slice(MAP.length)
  const read = readJourney(text, { now })
  if (!read.ok || read.value.id !== id) return item(pair, 'map', id, { state: 'unreadable' })
  const { title } = read.value
  const same = [...here].some(
    ([name, kept]) => name.startsWith(MAP) && kept === writeJourney({ ...read.value, id: name.slice(MAP.length) }),
  )
  if (same) return item(pair, 'map', title, { state: 'same' })
  const present = here.get(key)
  if (present === undefined) return item(pair, 'map', title, { state: 'new' })
  if (!readJourney(present, { now }).ok) return item(pair, 'map', title, { state: 'left' })
  const newer = moreOf(countOf(here, id), countOf(backup, id))
  return item(pair, 'map', title, { state: 'differs', newer, choices: ['both', 'here', 'file'] })
}

function playItem(pair: Pair): Item {
  const { key, text, here } = pair
  const name = key.slice(PLAY.length)
  const read = readOwnPlay(text)
  if (!read.ok) return item(pair, 'play', name, { state: 'unreadable' })
  const others = [...here].filter(([other]) => other.startsWith(PLAY)).map(([, kept]) => readOwnPlay(kept))
  if (others.some((other) => other.ok && other.value.text === read.value.text))
    return item(pair, 'play', name, { state: 'same' })
  const present = here.get(key)
  if (present === undefined) return item(pair, 'play', name, { state: 'new' })
  const kept = readOwnPlay(present)
  if (!kept.ok) return item(pair, 'play', name, { state: 'left' })
  const newer = moreOf(kept.value.writes, read.value.writes)
  return item(pair, 'play', name, { state: 'differs', newer, choices: ['both', 'here', 'file'] })
}

interface Merging<Value> {
  readonly kind: Item['kind']
  readonly title: string
  readonly read: (text: string) => Result<Value, unknown>
  readonly merge: (one: Value, other: Value) => Value
  readonly write: (value: Value) => string
}

function mergedItem<Value>(pair: Pair, { kind, title, read, merge, write }: Merging<Value>): Item {
  const there = read(pair.text)
  if (!there.ok) return item(pair, kind, title, { state: 'unreadable' })
  const present = pair.here.get(pair.key)
  if (present === undefined) return item(pair, kind, title, { state: 'new' })
  const kept = read(present)
  if (!kept.ok) return item(pair, kind, title, { state: 'left' })
  const both = merge(kept.value, there.value)
  if (sameText(both) === sameText(kept.value)) return item(pair, kind, title, { state: 'same' })
  return item(pair, kind, title, { state: 'merged', text: write(both) })
}

function asideItem(pair: Pair): Item {
  const title = pair.key.slice(QUARANTINE.length)
  const same = [...pair.here].some(([name, kept]) => name.startsWith(QUARANTINE) && kept === pair.text)
  if (same) return item(pair, 'quarantine', title, { state: 'same' })
  return item(pair, 'quarantine', title, { state: pair.here.has(pair.key) ? 'left' : 'new' })
}

/** What a device notes down about itself stays where it is, and makes no difference. */
function preferencesItem(pair: Pair): Item {
  const there = jsonOf(pair.text)
  if (!isObject(there)) return item(pair, 'preferences', '', { state: 'unreadable' })
  const kept = pair.here.has(pair.key) ? jsonOf(pair.here.get(pair.key) ?? '') : {}
  if (!isObject(kept)) return item(pair, 'preferences', '', { state: 'left' })
  const [liked, likedHere] = [likingsIn(there), likingsIn(kept)]
  if (sameText(liked) === sameText(likedHere)) return item(pair, 'preferences', '', { state: 'same' })
  const notes = Object.entries(kept).filter(([name]) => isNote(name))
  const text = JSON.stringify(Object.fromEntries([...Object.entries(liked), ...notes]))
  if (Object.keys(likedHere).length === 0) return item(pair, 'preferences', '', { state: 'new', text })
  return item(pair, 'preferences', '', { state: 'differs', text, choices: ['here', 'file'] })
}

const isNote = (name: string) => DEVICE_NOTES.some((known) => known === name)

function likingsIn(preferences: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(preferences).filter(([name]) => !isNote(name)))
}

/** How often a map was written, as its counter among these texts tells; 0 where it tells nothing. */
export function countOf(texts: Texts, id: string): number {
  const count = Number(texts.get(WRITES + id) ?? 0)
  return Number.isSafeInteger(count) && count > 0 ? count : 0
}

function moreOf(here: number, there: number): Item['newer'] {
  return here === there ? null : here > there ? 'here' : 'there'
}
