import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import {
  answerExercise,
  beginLesson,
  endPlay,
  finishLesson,
  keepRun,
  personOf,
  undoFinish,
} from '~/training/progress/commands.ts'
import { continueWith, hasBegun, isEnded } from '~/training/progress/continue.ts'
import { readProgress } from '~/training/progress/read.ts'
import { ME, NO_PROGRESS, type Progress } from '~/training/progress/schema.ts'
import { triesOf } from '~/training/progress/tries.ts'
import { writeProgress } from '~/training/progress/write.ts'

const at = (minute: number) => `2026-11-21T09:${String(minute).padStart(2, '0')}:00.000Z`
const me = (minute: number) => ({ person: ME, now: at(minute) })
const RUN = [{ scene: 'Door', place: 2, takenBack: null }]
const ENDINGS = ['Won back', 'Safe', 'Lost']

function read(text: string): Progress {
  const result = readProgress(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

describe('kept text', () => {
  test('[P1] of the contract is read and written the same, unknown keys included', () => {
    const kept = {
      format: 'doorstep-progress',
      version: 1,
      people: {
        me: {
          name: null,
          lessons: { 'what-counts': { at: at(1), done: true, mood: 'fine' } },
          exercises: { 'mot-hunt': { at: at(2), answer: { kept: ['van'], added: [] } } },
          plays: { 'late-arrival': { at: at(3), best: 'Safe', run: [{ ...RUN[0], why: 'x' }] } },
          cards: { card: { at: at(4), box: 2 } },
          colour: 'blue',
        },
      },
      device: 'van 3',
    }
    const text = `${JSON.stringify(kept, null, 2)}\n`
    expect(writeProgress(read(text))).toBe(text)
  })

  test('[P1] may leave out what is empty', () => {
    const text = '{"format":"doorstep-progress","version":1,"people":{"ana":{"plays":{"p":{"at":"x"}}}}}'
    expect(read(text).people['ana']).toEqual({
      name: null,
      lessons: {},
      exercises: {},
      plays: { p: { at: 'x', best: null, run: [] } },
      cards: {},
    })
    expect(read('{"format":"doorstep-progress","version":1}')).toEqual(NO_PROGRESS)
  })

  test.each([
    ['', 'the text'],
    ['{"format":"doorstep-pro', 'the text'],
    ['[]', 'the text'],
    ['null', 'the text'],
    ['{"format":"doorstep-journey","version":1}', 'format'],
    ['{"format":"doorstep-progress"}', 'version'],
    ['{"format":"doorstep-progress","version":"1"}', 'version'],
    ['{"format":"doorstep-progress","version":1.5}', 'version'],
    ['{"format":"doorstep-progress","version":1,"people":[]}', 'people'],
    ['{"format":"doorstep-progress","version":1,"people":{"me":1}}', 'people.me'],
    ['{"format":"doorstep-progress","version":1,"people":{"me":{"name":7}}}', 'people.me'],
    [
      '{"format":"doorstep-progress","version":1,"people":{"me":{"lessons":{"a":{"done":true}}}}}',
      'people.me.lessons.a',
    ],
    [
      '{"format":"doorstep-progress","version":1,"people":{"me":{"plays":{"p":{"at":"x","run":[{}]}}}}}',
      'people.me.plays.p',
    ],
    [
      '{"format":"doorstep-progress","version":1,"people":{"me":{"plays":{"p":{"at":"x","best":{}}}}}}',
      'people.me.plays.p',
    ],
  ])('[P2] %s is damaged', (text, what) => {
    expect(readProgress(text)).toMatchObject({ ok: false, problem: { code: 'damaged', what } })
  })

  test('[P2] with one entry damaged leaves all the others as its rest', () => {
    const person = { name: 'Ana', lessons: { a: { at: 'x', done: true } }, exercises: {}, plays: {}, cards: {} }
    const people = { ana: { ...person, lessons: { ...person.lessons, b: 5 } }, bo: 'garbage' }
    const read = readProgress(JSON.stringify({ ...NO_PROGRESS, people }))
    const rest = read.ok || read.problem.code !== 'damaged' ? undefined : read.problem.rest
    expect(readProgress(rest ?? '')).toEqual({ ok: true, value: { ...NO_PROGRESS, people: { ana: person } } })
  })

  test('[P2] of a newer version says so', () => {
    expect(readProgress('{"format":"doorstep-progress","version":2,"people":7}')).toEqual({
      ok: false,
      problem: { code: 'made-by-newer-version', version: 2 },
    })
  })

  test('[P2] any text is read or refused, and never throws', () => {
    const odd = fc.jsonValue().map((people) => JSON.stringify({ format: 'doorstep-progress', version: 1, people }))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), odd), (text) => {
        expect(readProgress(text)).toHaveProperty('ok')
      }),
    )
  })
})

describe('commands', () => {
  test('[P3] a lesson is begun, done, and not done after all', () => {
    const begun = beginLesson(NO_PROGRESS, me(1), 'what-counts')
    expect(personOf(begun, ME).lessons).toEqual({
      'what-counts': { at: at(1), done: false },
    })
    const done = finishLesson(begun, me(2), 'what-counts')
    expect(personOf(beginLesson(done, me(3), 'what-counts'), ME).lessons).toEqual({
      'what-counts': { at: at(3), done: true, pressed: at(2) },
    })
    expect(personOf(undoFinish(done, me(3), 'what-counts'), ME).lessons).toEqual({
      'what-counts': { at: at(3), done: false, pressed: at(3) },
    })
  })

  test('[P3] an answer is kept with its moment, beside all others and everybody else', () => {
    const before = answerExercise(answerExercise(NO_PROGRESS, me(1), 'a', [1]), { person: 'ana', now: at(2) }, 'a', 'x')
    const after = answerExercise(before, me(3), 'b', { right: true })
    expect(personOf(after, ME).exercises).toEqual({
      a: { at: at(1), answer: [1] },
      b: { at: at(3), answer: { right: true } },
    })
    expect(personOf(after, 'ana')).toBe(personOf(before, 'ana'))
  })

  test('[P3] unknown keys of an entry survive a command', () => {
    const kept = read(
      '{"format":"doorstep-progress","version":1,"people":{"me":{"lessons":{"a":{"at":"x","done":true,"mood":1}},"hat":2}},"van":3}',
    )
    expect(undoFinish(kept, me(1), 'a')).toMatchObject({
      van: 3,
      people: { me: { hat: 2, lessons: { a: { at: at(1), done: false, mood: 1 } } } },
    })
  })

  test('[P4] a rehearsal is kept as it goes, and a best ending only gives way to a better one', () => {
    const running = { run: RUN, seed: 's1' }
    const begun = keepRun(NO_PROGRESS, me(1), 'late', running)
    expect(personOf(begun, ME).plays).toEqual({ late: { at: at(1), best: null, run: RUN, ended: false, seed: 's1' } })
    const safe = endPlay(begun, me(2), 'late', { ...running, ending: 'Safe', endings: ENDINGS })
    expect(personOf(safe, ME).plays).toMatchObject({ late: { best: 'Safe', rank: 1, ended: true } })
    const lost = endPlay(keepRun(safe, me(3), 'late', running), me(4), 'late', {
      ...running,
      ending: 'Lost',
      endings: ENDINGS,
    })
    expect(personOf(lost, ME).plays).toMatchObject({ late: { at: at(4), best: 'Safe', rank: 1 } })
    const won = endPlay(lost, me(5), 'late', { ...running, ending: 'Won back', endings: ENDINGS })
    expect(personOf(won, ME).plays).toMatchObject({ late: { best: 'Won back', rank: 0 } })
  })

  test('[P4] a best ending the script no longer has gives way', () => {
    const before = read(
      '{"format":"doorstep-progress","version":1,"people":{"me":{"plays":{"late":{"at":"x","best":"Gone","run":[]}}}}}',
    )
    const after = endPlay(before, me(1), 'late', { run: [], seed: 's', ending: 'Lost', endings: ENDINGS })
    expect(personOf(after, ME).plays).toMatchObject({ late: { best: 'Lost', rank: 2 } })
  })

  test('[P10] each ending reached counts one try, one shown again and a talk that goes on none', () => {
    const ended = { run: RUN, seed: 's', ending: 'Lost', endings: ENDINGS }
    const once = endPlay(NO_PROGRESS, me(1), 'late', ended)
    const again = endPlay(keepRun(once, me(2), 'late', ended), me(3), 'late', { ...ended, again: true })
    const twice = endPlay(keepRun(again, me(4), 'late', ended), me(5), 'late', ended)
    expect([once, again, twice].map((one) => triesOf(personOf(one, ME).plays['late']))).toEqual([1, 1, 2])
    expect(triesOf(undefined)).toBe(0)
    expect(triesOf({ at: at(1), best: 'Lost', run: [] })).toBe(1)
  })

  test('[P8] ids and people may be called anything', () => {
    const names = ['__proto__', 'constructor', 'toString', '', '10']
    for (const name of names) {
      const moment = { person: name, now: at(1) }
      const after = keepRun(answerExercise(finishLesson(NO_PROGRESS, moment, name), moment, name, 1), moment, name, {
        run: [],
        seed: '',
      })
      const kept = read(writeProgress(after))
      expect(Object.keys(kept.people)).toEqual([name])
      expect(Object.keys(personOf(kept, name).lessons)).toEqual([name])
      expect(Object.keys(personOf(kept, name).exercises)).toEqual([name])
      expect(Object.keys(personOf(kept, name).plays)).toEqual([name])
      expect(personOf(NO_PROGRESS, name).lessons).toEqual({})
    }
  })

  test('[P3] no command changes its input', () => {
    const before = deepFreeze(finishLesson(NO_PROGRESS, me(1), 'a'))
    const text = writeProgress(before)
    undoFinish(before, me(2), 'a')
    answerExercise(before, me(2), 'b', 1)
    endPlay(before, me(2), 'p', { run: RUN, seed: 's', ending: 'Lost', endings: ENDINGS })
    expect(writeProgress(before)).toBe(text)
  })
})

describe('[P7] continue', () => {
  const plan = { lessons: ['a', 'b', 'c'], plays: ['late'] }
  const running = { run: RUN, seed: 's' }
  const lost = { ...running, ending: 'Lost', endings: ENDINGS }

  test('opens the latest thing begun and not done or ended', () => {
    const begun = keepRun(beginLesson(beginLesson(NO_PROGRESS, me(1), 'c'), me(2), 'b'), me(3), 'late', running)
    expect(continueWith(begun, ME, plan)).toEqual({ kind: 'play', id: 'late', begun: true })
    expect(continueWith(endPlay(begun, me(4), 'late', lost), ME, plan)).toEqual({
      kind: 'lesson',
      id: 'b',
      begun: true,
    })
    expect(continueWith(beginLesson(begun, me(5), 'c'), ME, plan)).toEqual({ kind: 'lesson', id: 'c', begun: true })
  })

  test('else the lesson behind the one done last, else the first not done', () => {
    expect(continueWith(NO_PROGRESS, ME, plan)).toEqual({ kind: 'lesson', id: 'a', begun: false })
    const second = finishLesson(NO_PROGRESS, me(1), 'b')
    expect(continueWith(second, ME, plan)?.id).toBe('c')
    const last = finishLesson(second, me(2), 'c')
    expect(continueWith(last, ME, plan)?.id).toBe('a')
    expect(continueWith(finishLesson(last, me(3), 'a'), ME, plan)).toBeNull()
  })

  test('on a path its first step that is neither done nor has an ending, and past its end the next lesson', () => {
    const onPath = { ...plan, path: ['play:late', 'lesson:c'] }
    const step = (progress: Progress) => continueWith(progress, ME, onPath)?.id
    expect(step(NO_PROGRESS)).toBe('late')
    const played = endPlay(NO_PROGRESS, me(1), 'late', lost)
    expect(step(played)).toBe('c')
    expect(step(finishLesson(played, me(2), 'c'))).toBe('a')
  })

  test('passes over what is no longer there', () => {
    const gone = keepRun(beginLesson(NO_PROGRESS, me(1), 'gone'), me(2), 'gone too', running)
    expect(continueWith(gone, ME, plan)).toEqual({ kind: 'lesson', id: 'a', begun: false })
    expect([hasBegun(gone, ME, plan), hasBegun(beginLesson(gone, me(3), 'a'), ME, plan)]).toEqual([false, true])
  })

  test('takes a rehearsal without a mark for ended when it has a result and no run', () => {
    expect(isEnded({ at: 'x', best: 'Lost', run: [] })).toBe(true)
    expect(isEnded({ at: 'x', best: 'Lost', run: RUN })).toBe(false)
    expect(isEnded({ at: 'x', best: null, run: [] })).toBe(false)
  })
})
