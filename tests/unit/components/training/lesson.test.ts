import { describe, expect, test } from 'vitest'
import { courseOf, keyOf, unwritten, walkable } from '~/components/training/lesson/course.ts'
import { hasExercises, lessonPages, nextOf } from '~/components/training/lesson/lesson-pages.ts'
import { nextLesson } from '~/components/training/lesson/next.ts'
import { isDone, peek } from '~/components/training/lesson/peek.ts'
import type { Module } from '~/training/module.ts'

const module = (number: number, audience: Module['audience'] = ['technician']): Module => ({
  number,
  title: `Module ${number}`,
  audience,
  summary: 'You can.',
  outcomes: ['Does it'],
  rules: ['One.', 'Two.', 'Three.'],
  // biome-ignore lint/suspicious/noThenProperty: the words of a module file
  plan: { when: 'I stop', then: 'I call' },
  plays: [],
  template: 'hvac-no-cool',
  read: 'Look.',
  huddle: {
    quote: 'You said noon.',
    from: 'Karen',
    line: 'We are late.',
    badly: 'Say it to the floor.',
    ask: 'Who waited?',
    ten: [{ minutes: 10, do: 'Talk.' }],
    debrief: ['One?', 'Two?', 'Three?'],
  },
})
const file = (path: string, body = 'Words.') => ({
  id: path,
  filePath: `content/en/modules/${path}`,
  body,
  data: { title: path, outcome: 'Does it' },
})
const files = [
  file('moments-of-truth/02-waits.mdx'),
  file('moments-of-truth/01-counts.mdx', 'Words <Quiz id="a">'),
  file('start-here/01-one.mdx'),
]
const course = courseOf(
  [
    { id: 'moments-of-truth', data: module(2) },
    { id: 'start-here', data: module(1, ['solo']) },
    { id: 'the-wait', data: module(6) },
  ],
  files,
)

describe('the course', () => {
  test('has written modules in teaching order, their lessons by number, under lasting names', () => {
    expect(course.map(({ slug }) => slug)).toEqual(['start-here', 'moments-of-truth'])
    expect(course[1]?.lessons.map(({ id, path }) => [id, path])).toEqual([
      ['counts', 'learn/moments-of-truth/counts/'],
      ['waits', 'learn/moments-of-truth/waits/'],
    ])
  })

  test('names ten planned modules as not written', () => {
    expect(unwritten(course)).toHaveLength(10)
  })

  const late = { name: 'late', title: 'Late', minutes: 6 }

  test('[T1] walks a path over what is written: lessons one by one, role-plays between them', () => {
    const steps = [{ module: 'the-wait' }, { module: 'start-here' }, { play: 'mud' }, { play: 'late' }]
    const path = { id: 'technician', title: 'Technician', blurb: 'B', steps } as const
    const { core, rest } = walkable(path, course, [late])
    expect(core).toEqual([])
    expect(rest.map(keyOf)).toEqual(['lesson:one', 'play:late'])
    expect(rest[1]).toMatchObject({ title: 'Late', minutes: 6, path: 'practice/late/', module: null })
  })

  test('[T1] takes the core of a path first, and nothing twice', () => {
    const core = [{ play: 'late' }, { lesson: 'waits' }] as const
    const path = {
      id: 'owner',
      title: 'Owner',
      blurb: 'B',
      core,
      steps: [{ module: 'moments-of-truth' }, { play: 'late' }],
    } as const
    const walked = walkable(path, course, [late])
    expect(walked.core.map(keyOf)).toEqual(['play:late', 'lesson:waits'])
    expect(walked.rest.map(keyOf)).toEqual(['lesson:counts'])
  })

  test('offers the modules made for a role while nothing on its path is written', () => {
    const path = { id: 'solo', title: 'Solo', blurb: 'B', steps: [{ module: 'the-wait' }] } as const
    expect(walkable(path, course, []).rest.map(keyOf)).toEqual(['lesson:one'])
  })
})

describe('lesson pages', () => {
  test('tell words alone from lessons with something to answer', () => {
    expect(hasExercises('A <Term id="x">quiz</Term> and <Claim id="y" />')).toBe(false)
    expect(hasExercises('<IfThen id="x" />')).toBe(true)
    expect(lessonPages(course, files, 'exercises').map(({ params }) => params.lesson)).toEqual(['counts'])
    expect(lessonPages(course, files, 'reading').map(({ params }) => params.lesson)).toEqual(['one', 'waits'])
  })

  test('lead to the next lesson, and back after the last', () => {
    const [, moments] = course
    expect(moments && nextOf(moments, 0)?.id).toBe('waits')
    expect(moments && nextOf(moments, 1)).toBeNull()
  })
})

describe('a look at progress', () => {
  const shelf = (kept: Record<string, string>) => () => ({ getItem: (key: string) => kept[key] ?? null })
  const progress = (lessons: object) =>
    JSON.stringify({ people: { me: { lessons }, ann: { lessons: { b: { done: true } } } } })

  test('is for the person who is learning', () => {
    const kept = { 'doorstep:progress': progress({ a: { done: true } }) }
    expect(isDone(peek(shelf(kept)), 'a')).toBe(true)
    expect(isDone(peek(shelf({ ...kept, 'doorstep:prefs': '{"person":"ann"}' })), 'a')).toBe(false)
    expect(isDone(peek(shelf({ ...kept, 'doorstep:prefs': '{"person":"ann"}' })), 'b')).toBe(true)
  })

  test.each(['', '{', '[]', 'null', '{"people":7}', '{"people":{"me":{"lessons":[1]}}}'])('never fails: %s', (text) => {
    const look = peek(shelf({ 'doorstep:progress': text, 'doorstep:prefs': text }))
    expect(isDone(look, 'a')).toBe(false)
  })

  test('never fails where storage is refused', () => {
    const refused = () => {
      throw new DOMException('no', 'SecurityError')
    }
    expect(isDone(peek(refused), 'a')).toBe(false)
  })

  test('goes on with what was begun last, else with the first open lesson', () => {
    const look = (lessons: object) => peek(shelf({ 'doorstep:progress': progress(lessons) }))
    expect(nextLesson(['a', 'b', 'c'], look({}))).toBe('a')
    expect(nextLesson(['a', 'b', 'c'], look({ a: { done: true, at: '3' } }))).toBe('b')
    expect(nextLesson(['a', 'b', 'c'], look({ b: { done: false, at: '1' }, c: { done: false, at: '2' } }))).toBe('c')
    expect(nextLesson(['a', 'b', 'c'], look({ b: { done: true, at: '3' } }))).toBe('c')
    expect(nextLesson(['a', 'b'], look({ b: { done: true, at: '3' } }))).toBe('a')
    expect(nextLesson(['a'], look({ a: { done: true } }))).toBeNull()
  })
})
