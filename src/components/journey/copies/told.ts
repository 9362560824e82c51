import { align } from '~/journey/compare/align.ts'
import { type Difference, differencesOf, sharedPersona } from '~/journey/compare/differences.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { type CopyOfMap, readCopy } from '~/session/copy-list.ts'
import { copiesWords as words } from '~/words/en/copies.ts'
import { saidDay } from '../plan/dates.ts'

/** A copy beside the map of today. */
export interface Told {
  /** What has changed since, in a short sentence. */
  readonly said: string
  /** What the copy says; null where it cannot be read, or where it says the same as today's map. */
  readonly other: Journey | null
  readonly isReadable: boolean
}

/** How many kinds of change are told before the rest is "and more". */
const MOST = 4

/** Compares a copy with the map of today. */
export function tellCopy(copy: CopyOfMap, today: Journey): Told {
  const read = readCopy(copy)
  if (read === null) return { said: words.unreadable, other: null, isReadable: false }
  if (writeJourney(read) === writeJourney(today)) return { said: words.same, other: null, isReadable: true }
  return { said: saidSince(read, today), other: read, isReadable: true }
}

/** What has changed between two states of a map, counted by kind. */
export function saidSince(before: Journey, after: Journey): string {
  const differences = differencesOf(before, after, align(before, after), sharedPersona(before, after, null))
  const counted = new Map<keyof typeof words.changes, number>()
  for (const { kind } of differences) counted.set(kindOf(kind), (counted.get(kindOf(kind)) ?? 0) + 1)
  const parts = [...counted].map(([kind, number]) => words.changes[kind](number))
  if (parts.length === 0) return words.details
  return words.since([...parts.slice(0, MOST), ...(parts.length > MOST ? [words.andMore] : [])].join(', '))
}

function kindOf(kind: Difference['kind']): keyof typeof words.changes {
  return kind === 'expected' || kind === 'perceived' ? 'levels' : kind
}

/** Why a copy was made. */
export function reasonOf({ why, deleted, lookAgain }: CopyOfMap): string {
  if (lookAgain !== undefined) return words.reasons.lookAgain(saidDay(lookAgain, ''))
  if (deleted) return words.reasons.deletion
  return words.reasons[why ?? 'unknown']
}
