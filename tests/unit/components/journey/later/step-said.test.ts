import { describe, expect, test } from 'vitest'
import { stepSaid } from '~/components/journey/later/step-said.ts'
import { apply } from '~/journey/apply/apply.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMapOf, felt } from '../../../journey/support/maps.ts'

const map = aMapOf(
  [
    { title: 'Calls', ...felt(1, 0), owner: 'dispatcher' },
    { title: 'Waits for the plumber', ...felt(1, null) },
    { title: 'Pays the bill', evidence: 'example' },
    { title: 'Tells a friend' },
  ],
  { owners: [{ id: 'dispatcher', name: 'Dispatcher' }], personas: [{ id: 'denise', name: 'Denise' }] },
)
const [stage = ''] = map.stages.map(({ id }) => id)

function changed(journey: Journey, ...commands: readonly JourneyCommand[]): Journey {
  return commands.reduce((now, command) => {
    const done = apply(now, command)
    if (!done.ok) throw new Error(JSON.stringify(done.problem))
    return done.value
  }, journey)
}

/** As a map comes back with the steps of an earlier page: nothing of it is the same object. */
function again(journey: Journey): Journey {
  const read = readJourney(writeJourney(journey), { now: '' })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

const rate = (touchpoint: string, side: 'expected' | 'perceived', level: -2 | 0): JourneyCommand => ({
  type: 'rate',
  touchpoint,
  persona: 'denise',
  side,
  level,
})

describe('[H6] a step that is taken back is named', () => {
  test.each<readonly [string, readonly JourneyCommand[]]>([
    ['Waits for the plumber, Perceived', [rate('t2', 'perceived', -2)]],
    ['Waits for the plumber, Perceived', [rate('t2', 'perceived', 0)]],
    ['Pays the bill, Expected', [rate('t3', 'expected', 0)]],
    ['changing Calls', [rate('t1', 'expected', -2), rate('t1', 'perceived', -2)]],
    ['Calls, Owner', [{ type: 'set-touchpoint', touchpoint: 't1', field: 'owner', value: null }]],
    ['Called, Title', [{ type: 'set-touchpoint', touchpoint: 't1', field: 'title', value: 'Called' }]],
    ['Calls, Future', [{ type: 'set-future', touchpoint: 't1', change: 'fix' }]],
    [
      'adding New touchpoint',
      [{ type: 'add-touchpoint', id: 'n', title: 'New touchpoint', place: { stage, after: null } }],
    ],
    ['removing Pays the bill', [{ type: 'remove-touchpoint', touchpoint: 't3' }]],
    [
      'removing 2 touchpoints',
      [
        { type: 'remove-touchpoint', touchpoint: 't3' },
        { type: 'remove-touchpoint', touchpoint: 't1' },
      ],
    ],
    ['moving Calls', [{ type: 'move-touchpoint', touchpoint: 't1', place: { stage, after: 't4' } }]],
    ['moving Tells a friend', [{ type: 'move-touchpoint', touchpoint: 't4', place: { stage, after: null } }]],
    ['adding Stage “Later”', [{ type: 'add-stage', id: 's9', title: 'Later', after: stage }]],
    ['Stage “Early”, Title', [{ type: 'set-stage', stage, title: 'Early' }]],
    [
      'adding Owner “Tech”',
      [
        { type: 'add-owner', id: 'tech', name: 'Tech' },
        { type: 'set-touchpoint', touchpoint: 't1', field: 'owner', value: 'tech' },
      ],
    ],
    ['removing Owner “Dispatcher”', [{ type: 'remove-owner', owner: 'dispatcher' }]],
    ['adding Persona “Frank”', [{ type: 'add-persona', id: 'frank', name: 'Frank' }]],
    ['adding Action “Call back”', [{ type: 'add-action', id: 'a1', text: 'Call back', touchpoint: 't1' }]],
    ['This map, Title', [{ type: 'rename-journey', title: 'Another' }]],
  ])('%s', (said, commands) => {
    const done = changed(map, ...commands)
    expect(stepSaid('undone', done, map).notice.text).toBe(`Undone: ${said}`)
    expect(stepSaid('redone', map, done).notice.text).toBe(`Done again: ${said}`)
    expect(stepSaid('undone', again(done), again(map)).notice.text).toBe(`Undone: ${said}`)
  })

  test('whose feeling it was is told where there are several personas', () => {
    const two = changed(map, { type: 'add-persona', id: 'frank', name: 'Frank' })
    const rated = changed(two, { type: 'rate', touchpoint: 't1', persona: 'frank', side: 'expected', level: 1 })
    expect(stepSaid('undone', rated, two).notice.text).toBe('Undone: Calls, Expected, Frank')
  })

  test('a step that nothing tells of is still said', () => {
    expect(stepSaid('undone', map, map).notice.text).toBe('Undone.')
  })

  test('a very long name is cut, by whole letters', () => {
    const long = changed(map, { type: 'set-touchpoint', touchpoint: 't1', field: 'title', value: '😀'.repeat(300) })
    expect(stepSaid('undone', long, map).notice.text).toBe(`Undone: ${'😀'.repeat(60)}…, Title`)
  })
})

test('[H7] it leads to the touchpoint it was about, else to the nearest', () => {
  const gone = changed(map, { type: 'remove-touchpoint', touchpoint: 't2' })
  expect(stepSaid('undone', gone, map).touched).toBe('t2')
  expect(stepSaid('redone', map, gone).touched).toBe('t3')
  const added = changed(map, { type: 'add-touchpoint', id: 'n', title: 'New', place: { stage, after: 't4' } })
  expect(stepSaid('undone', added, map).touched).toBe('t4')
  expect(stepSaid('undone', changed(map, { type: 'rename-journey', title: 'B' }), map).touched).toBeNull()
})

test('[H7] what was added and is taken back leads to the one it was made from, and what was removed to itself', () => {
  const twice = changed(map, { type: 'duplicate-touchpoint', touchpoint: 't2', id: 'copy' })
  expect(stepSaid('undone', twice, map)).toMatchObject({ kind: 'touchpoint', touched: 't2', comesOrGoes: true })
  expect(stepSaid('redone', map, twice)).toMatchObject({ touched: 'copy', comesOrGoes: true })
  const early = changed(map, { type: 'add-touchpoint', id: 'n', title: 'New', place: { stage, after: null } })
  expect(stepSaid('undone', early, map).touched).toBe('t1')
  expect(stepSaid('undone', changed(map, rate('t1', 'expected', 0)), map).comesOrGoes).toBe(false)
})

test('[H7] a step of the plan leads to its action', () => {
  const one = changed(map, { type: 'add-action', id: 'a1', text: 'Call back', touchpoint: 't1' })
  const planned = changed(one, { type: 'set-action', action: 'a1', field: 'status', value: 'planned' })
  expect(stepSaid('undone', planned, one)).toMatchObject({ kind: 'action', touched: 'a1', comesOrGoes: false })
  const copied = changed(one, { type: 'duplicate-action', action: 'a1', id: 'a2' })
  expect(stepSaid('undone', copied, one)).toMatchObject({ kind: 'action', touched: 'a1', comesOrGoes: true })
})

test('[H6] of two neighbors that changed places the selected one was moved, and of many only those that went elsewhere', () => {
  const place = (touchpoint: string, after: string | null): JourneyCommand => ({
    type: 'move-touchpoint',
    touchpoint,
    place: { stage, after },
  })
  const swapped = changed(map, place('t3', 't1'))
  expect(stepSaid('undone', swapped, map, ['t3']).notice.text).toBe('Undone: moving Pays the bill')
  expect(stepSaid('undone', swapped, map, ['t2']).notice.text).toBe('Undone: moving Waits for the plumber')
  expect(stepSaid('undone', swapped, map, ['t3']).touched).toBe('t3')
  const two = changed(map, place('t1', 't4'), place('t2', 't1'))
  expect(stepSaid('undone', two, map).notice.text).toBe('Undone: moving 2 touchpoints')
})

test('[H6] of several that were moved together all are counted, however few others they passed; other steps are no move of theirs', () => {
  const passed = changed(map, {
    type: 'several',
    commands: [{ type: 'move-touchpoint', touchpoint: 't4', place: { stage, after: null } }],
  })
  expect(stepSaid('undone', passed, map, ['t1', 't2', 't3']).notice.text).toBe('Undone: moving 3 touchpoints')
  expect(stepSaid('undone', passed, map, ['t1', 't2', 't3', 't4']).notice.text).toBe('Undone: moving Tells a friend')
  expect(stepSaid('undone', passed, map, ['t1', 't4']).notice.text).toBe('Undone: moving Tells a friend')
})
