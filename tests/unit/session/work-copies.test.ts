import { readFileSync } from 'node:fs'
import { atom } from 'nanostores'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { begin, record, type Timeline, undo } from '~/journey/history.ts'
import { copyWhileWorking, OFTEN } from '~/session/work-copies.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

const START = Date.parse('2026-11-29T09:00:00.000Z')
beforeEach(() => void vi.useFakeTimers({ now: START }))
afterEach(() => void vi.useRealTimers())

const titled = (title: string) => aJourney({ id: 'one', title })

function working(text = writeJourney(titled('As opened'))) {
  const timeline = atom<Timeline>(begin(titled('As opened')))
  const cupboard = aCupboard()
  const now = () => new Date().toISOString()
  const end = copyWhileWorking({ timeline, opened: timeline.get().present, text, now }, cupboard)
  return {
    cupboard,
    end,
    timeline,
    change: (title: string) => timeline.set(record(timeline.get(), titled(title))),
    pass: (time: number) => vi.advanceTimersByTimeAsync(time),
    titles: () => cupboard.all().map(({ title }) => title),
  }
}

describe('copies while somebody works', () => {
  test('[C1] the first change of a visit keeps the map as it was opened', async () => {
    const { change, pass, cupboard } = working()
    expect(cupboard.all()).toEqual([])
    change('One')
    change('Two')
    await pass(1000)
    expect(cupboard.all()).toMatchObject([
      {
        map: 'one',
        title: 'As opened',
        at: '2026-11-29T09:00:00.000Z',
        text: writeJourney(titled('As opened')),
        why: 'work',
      },
    ])
  })

  test('[C1] it is kept where the change was made before anybody followed', async () => {
    const timeline = atom<Timeline>(record(begin(titled('As opened')), titled('One')))
    const cupboard = aCupboard()
    const opened = titled('As opened')
    copyWhileWorking({ timeline, opened, text: writeJourney(opened), now: () => new Date().toISOString() }, cupboard)
    await vi.advanceTimersByTimeAsync(1)
    expect(cupboard.all().map(({ title }) => title)).toEqual(['As opened'])
  })

  test.each([
    [OFTEN - 1, ['Earlier']],
    [OFTEN, ['Earlier', 'As opened']],
    [-OFTEN, ['Earlier', 'As opened']],
  ])('[C1] unless there is a copy that is younger than five minutes (%i ms)', async (age, expected) => {
    const { change, pass, cupboard, titles } = working()
    const at = new Date(START - age).toISOString()
    await cupboard.keepCopy({ map: 'one', title: 'Earlier', at, text: writeJourney(titled('Earlier')), why: 'work' })
    change('One')
    await pass(1000)
    expect(titles()).toEqual(expected)
  })

  test('[C5] another spelling is kept byte for byte, however young the newest copy is', async () => {
    const spelled = `\ufeff${writeJourney(titled('As opened'))}`
    const { change, pass, cupboard } = working(spelled)
    const at = new Date(START).toISOString()
    await cupboard.keepCopy({ map: 'one', title: 'Earlier', at, text: 'x', why: 'work' })
    change('One')
    await pass(1000)
    expect(cupboard.all().at(-1)?.text).toBe(spelled)
  })

  test('[C5] [F16] a map of an older version is kept byte for byte before it is one of ours', async () => {
    const text = readFileSync('tests/samples/journey/version-0-made-up.journey.json', 'utf8')
    const withoutMoments = (file: Readonly<Record<string, unknown>>) => ({ ...file, stages: [] })
    const raised = readJourney(text, { now: '', migrations: { 0: withoutMoments } })
    if (!raised.ok) throw new Error(raised.problem.code)
    const timeline = atom<Timeline>(begin(raised.value))
    const cupboard = aCupboard()
    copyWhileWorking({ timeline, opened: raised.value, text, now: () => new Date().toISOString() }, cupboard)
    timeline.set(record(timeline.get(), { ...raised.value, title: 'Changed' }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(cupboard.all().map((copy) => copy.text)).toEqual([text])
  })

  test('[C2] every five minutes in which something changed make a copy, and others none', async () => {
    const { change, pass, titles } = working()
    change('One')
    await pass(OFTEN - 1)
    change('Two')
    await pass(1)
    expect(titles()).toEqual(['As opened', 'Two'])
    await pass(10 * OFTEN)
    expect(titles()).toEqual(['As opened', 'Two'])
    change('Three')
    await pass(OFTEN)
    expect(titles()).toEqual(['As opened', 'Two', 'Three'])
  })

  test('[C2] what is taken back counts as work, and what another tab wrote does not', async () => {
    const { change, pass, timeline, titles } = working()
    timeline.set(begin(titled('From elsewhere')))
    await pass(2 * OFTEN)
    expect(titles()).toEqual([])
    change('One')
    await pass(OFTEN)
    timeline.set(undo(timeline.get()))
    await pass(OFTEN)
    expect(titles()).toEqual(['From elsewhere', 'One', 'From elsewhere'])
  })

  test('where nothing can be kept the work goes on, and a later copy is tried again', async () => {
    const { change, pass, cupboard, titles } = working()
    cupboard.refuseFrom('storage-full')
    change('One')
    await pass(OFTEN)
    cupboard.refuseFrom(null)
    change('Two')
    await pass(OFTEN)
    expect(titles()).toEqual(['Two'])
  })

  test('after its end nothing is copied', async () => {
    const { change, pass, end, titles } = working()
    change('One')
    await pass(1000)
    end()
    change('Two')
    await pass(10 * OFTEN)
    expect(titles()).toEqual(['As opened'])
  })
})
