import { type Day, type DayOf, daysAfter, localDay } from './days.ts'
import { personOf } from './progress/commands.ts'
import { entryOf } from './progress/objects.ts'
import type { CardEntry, Instant, Person, Progress } from './progress/schema.ts'

/** Days until a card comes back, rung by rung. */
export const LADDER = [1, 3, 7, 14, 30] as const

/** What somebody makes of a card: remembered, not remembered, not today, never again, and after all again. */
export const VERDICTS = ['knew', 'missed', 'later', 'known', 'again'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A card as far as coming back is concerned. */
export interface Dated {
  readonly id: string
  /** The id of the lesson it belongs to. */
  readonly lesson: string
}

/** A clock: the present moment, and the calendar that tells its day. */
export interface Clock {
  readonly now: Instant
  readonly dayOf: DayOf
}

/** The clock of this device at a moment. */
export const clockAt = (now: Instant): Clock => ({ now, dayOf: localDay })

/** The day on which a card comes back; null while its lesson is not done, and once it is known for good. */
export function dueOn(person: Person, card: Dated, { now, dayOf }: Clock): Day | null {
  const entry = entryOf(person.cards, card.id)
  const lesson = entryOf(person.lessons, card.lesson)
  if (entry?.known) return null
  const from = entry ?? (lesson?.done ? lesson : undefined)
  if (from === undefined) return null
  const today = dayOf(now)
  const since = dayOf(from.at)
  // Kept under a clock that was ahead: nobody should wait until that clock is right again.
  if (since > today) return today
  return entry?.due ?? daysAfter(since, LADDER[0])
}

/** The cards to be asked today, those that have waited longest first. */
export function dueCards<Card extends Dated>(person: Person, cards: readonly Card[], clock: Clock): readonly Card[] {
  const today = clock.dayOf(clock.now)
  return cards
    .flatMap((card) => {
      const due = dueOn(person, card, clock)
      return due !== null && due <= today ? [{ card, due }] : []
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map(({ card }) => card)
}

/** The next day after today on which a card comes back; null when none is waiting. */
export function nextDue(person: Person, cards: readonly Dated[], clock: Clock): Day | null {
  const today = clock.dayOf(clock.now)
  const days = cards.flatMap((card) => dueOn(person, card, clock) ?? []).filter((day) => day > today)
  return days.sort()[0] ?? null
}

/** Keeps what somebody made of a card, and with it the day on which it comes back. */
export function judgeCard(progress: Progress, person: string, clock: Clock, card: string, verdict: Verdict): Progress {
  const learner = personOf(progress, person)
  const entry = judged(entryOf(learner.cards, card), clock, verdict)
  const after: Person = { ...learner, cards: { ...learner.cards, [card]: entry } }
  return { ...progress, people: { ...progress.people, [person]: after } }
}

function judged(before: CardEntry | undefined, { now, dayOf }: Clock, verdict: Verdict): CardEntry {
  const today = dayOf(now)
  const rung = before?.rung ?? 0
  const on = (next: number): Pick<CardEntry, 'rung' | 'due'> => ({
    rung: next,
    due: daysAfter(today, LADDER[next] ?? LADDER[0]),
  })
  switch (verdict) {
    case 'knew':
      return { ...before, at: now, ...on(Math.min(rung + 1, LADDER.length - 1)), known: false }
    case 'missed':
      return { ...before, at: now, ...on(0), known: false }
    case 'later':
      return { ...before, at: now, rung, due: daysAfter(today, 1) }
    case 'known':
      return { ...before, at: now, rung, due: before?.due ?? today, known: true }
    case 'again':
      return { ...before, at: now, rung, due: today, known: false }
  }
}
