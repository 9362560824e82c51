import { describe, expect, test } from 'vitest'
import { createPeople, LONGEST_NAME, MOST_PEOPLE } from '~/session/people.ts'
import { createLearning } from '~/session/progress.ts'
import { createReview } from '~/session/review.ts'
import { dueToday } from '~/session/warm-up.ts'
import type { Ports } from '~/session/wiring.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { dueCards } from '~/training/cards.ts'

function portsAt(start: string, room?: number): Ports & { at: string } {
  let id = 0
  const ports = { shelf: memoryShelf(room), at: start, now: () => ports.at, newId: () => `id-${++id}` }
  return ports
}

const CARDS = [
  { id: 'one', lesson: 'first' },
  { id: 'two', lesson: 'first' },
]

const RECURRING = { cards: CARDS, plans: [{ id: 'plan', lesson: 'first' }] }

describe('people on one device', () => {
  test('are added with an id of their own, learn at once, and leave what was kept before with its person', () => {
    const ports = portsAt('2026-11-20T12:00:00.000Z')
    createLearning(ports).finishLesson('first')
    const people = createPeople(ports)
    expect(people.people.get()).toEqual({ current: 'me', all: [{ id: 'me', name: null }] })
    expect(people.add('  Ana   Maria ')).toBeNull()
    expect(people.people.get()).toEqual({
      current: 'id-1',
      all: [
        { id: 'me', name: null },
        { id: 'id-1', name: 'Ana Maria' },
      ],
    })
    expect(createLearning(ports).progress.get().lessons).toEqual({})
    createLearning(ports).finishLesson('second')
    expect(people.choose('me')).toBeNull()
    expect(Object.keys(createLearning(ports).progress.get().lessons)).toEqual(['first'])
  })

  test('get a name for all that was kept before one was given', () => {
    const ports = portsAt('2026-11-20T12:00:00.000Z')
    createLearning(ports).finishLesson('first')
    const people = createPeople(ports)
    expect(people.name('Bo')).toBeNull()
    expect(people.people.get()).toEqual({ current: 'me', all: [{ id: 'me', name: 'Bo' }] })
    expect(createLearning(ports).progress.get().lessons['first']?.done).toBe(true)
  })

  test('need a name that nobody has, of bounded length and number', () => {
    const people = createPeople(portsAt('2026-11-20T12:00:00.000Z'))
    expect(people.add('  ')).toBe('no-name')
    expect(people.add('x'.repeat(100))).toBeNull()
    expect(people.people.get().all.at(-1)?.name).toHaveLength(LONGEST_NAME)
    expect(people.add('Ana')).toBeNull()
    expect(people.add('ana ')).toBe('name-taken')
    for (let number = 2; number < MOST_PEOPLE; number++) expect(people.add(`Person ${number}`)).toBeNull()
    expect(people.add('One more')).toBe('too-many')
  })

  test('are not added where nothing can be kept, or a newer version keeps the progress', () => {
    expect(createPeople(portsAt('2026-11-20T12:00:00.000Z', 20)).add('Ana')).toBe('storage-full')
    const ports = portsAt('2026-11-20T12:00:00.000Z')
    const newer = '{"format":"doorstep-progress","version":2,"people":{}}'
    ports.shelf.write(PROGRESS, newer)
    expect(createPeople(ports).add('Ana')).toBe('made-by-newer-version')
    expect(ports.shelf.read(PROGRESS)).toEqual({ ok: true, value: newer })
  })
})

describe('reviewing', () => {
  test('is kept per person, and home counts what is due for whoever learns', async () => {
    const ports = portsAt('2026-11-20T12:00:00.000Z')
    createLearning(ports).finishLesson('first')
    const look = () => dueToday(ports, async () => RECURRING)
    expect(await look()).toBe(0)
    ports.at = '2026-11-21T12:00:00.000Z'
    expect(await look()).toBe(2)
    createReview(ports).judge('one', 'missed')
    expect(await look()).toBe(1)
    createPeople(ports).add('Ana')
    expect(await look()).toBe(0)
    createPeople(ports).choose('me')
    ports.at = '2026-11-22T12:00:00.000Z'
    expect(await look()).toBe(2)
    ports.at = '2026-11-23T12:00:00.000Z'
    expect(await look(), 'with the plan of the lesson').toBe(3)
  })

  test('keeps its verdicts beside what other tabs keep', () => {
    const ports = portsAt('2026-11-21T12:00:00.000Z')
    const review = createReview(ports)
    const learning = createLearning(ports)
    learning.answer('plan', { when: 'I knock', act: 'I step back' })
    review.judge('one', 'known')
    review.tell('plan', 'yes')
    learning.finishLesson('second')
    const { exercises, cards, lessons } = createLearning(ports).progress.get()
    expect(exercises['plan']).toMatchObject({
      answer: { when: 'I knock', act: 'I step back' },
      used: [{ said: 'yes' }],
    })
    expect(cards['one']?.known).toBe(true)
    expect(lessons['second']?.done).toBe(true)
  })

  test('tells when nothing can be kept, and goes on for this visit', () => {
    const review = createReview(portsAt('2026-11-21T12:00:00.000Z', 20))
    review.judge('one', 'knew')
    expect(review.keeping.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
    expect(dueCards(review.progress.get(), CARDS, review.clock())).toEqual([])
  })

  test('counts nothing where there is nothing to read', async () => {
    const ports = portsAt('2026-11-21T12:00:00.000Z')
    expect(await dueToday(ports, async () => RECURRING)).toBe(0)
    createLearning(ports).finishLesson('first')
    ports.at = '2026-11-25T12:00:00.000Z'
    expect(await dueToday(ports, () => Promise.reject(new Error('offline')))).toBe(0)
  })
})
