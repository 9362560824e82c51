import { describe, expect, test } from 'vitest'
import { choicesOf, chosenField } from '~/components/journey/plan/action-choices.ts'
import { statusBeside } from '~/components/journey/plan/action-verbs.ts'
import { dayAt, saidDay } from '~/components/journey/plan/dates.ts'
import { dropPlace } from '~/components/journey/plan/drop-place.ts'
import { numbered, pictureOf } from '~/components/journey/plan/picture.ts'
import { rowsOf } from '~/components/journey/plan/rows.ts'
import { effortAndGap } from '~/journey/analysis/effort-gap.ts'
import { aMapOf, felt } from '../../../journey/support/maps.ts'

const TODAY = '2026-11-28'
type Loose = Readonly<Record<string, unknown>>

describe('days', () => {
  test('a moment falls on a day of this device, whatever it is in Greenwich', () => {
    expect(dayAt(new Date(2026, 10, 8, 0, 1))).toBe('2026-11-08')
    expect(dayAt(new Date(2026, 10, 8, 23, 59))).toBe('2026-11-08')
  })

  test.each([
    ['2026-12-05', 'Dec 5'],
    ['2027-01-01', 'Jan 1, 2027'],
    ['2025-12-31', 'Dec 31, 2025'],
  ])('%s is said as %s', (day, said) => {
    expect(saidDay(day, TODAY)).toBe(said)
  })
})

describe('what is shown of an action', () => {
  const owners = [{ id: 'desk', name: 'Desk' }]
  const rowOf = (action: Loose) => {
    const map = aMapOf([{ id: 'wait', title: 'Waits', keyMoment: true, ...felt(1, -2) }], {
      owners,
      actions: [{ id: 'a', text: 'Call', ...action }],
    })
    const row = rowsOf(map, 'denise', TODAY).get('a')
    if (!row) throw new Error('No row')
    return row
  }

  test.each([
    [{ text: ' ' }, { title: 'Action without words' }],
    [{ owner: 'desk' }, { owner: 'Desk', nobody: false }],
    [{}, { owner: 'No owner', nobody: true, touchpoint: null, gap: null, due: '', overdue: false }],
    [{ owner: 'gone' }, { owner: 'Unknown (gone)', nobody: false }],
    [{ touchpoint: 'wait' }, { touchpoint: { id: 'wait', title: 'Waits', keyMoment: true }, gap: -3 }],
    [{ touchpoint: 'gone' }, { touchpoint: { id: null, title: 'Unknown (gone)', keyMoment: false }, gap: null }],
    [{ due: '2026-11-27' }, { due: 'Overdue since Nov 27', overdue: true }],
    [{ due: TODAY }, { due: 'Due today', overdue: false }],
    [
      { due: TODAY, status: 'done' },
      { due: 'Due Nov 28', overdue: false },
    ],
    [
      { due: '2026-11-27', status: 'dropped' },
      { due: 'Due Nov 27', overdue: false },
    ],
  ])('%j', (action, expected) => {
    expect(rowOf(action)).toMatchObject(expected)
  })
})

describe('choices', () => {
  test('every status, effort and pillar has a word, and what is chosen comes back', () => {
    const map = aMapOf([{}], { owners: [{ id: 'desk', name: 'Desk' }] })
    for (const field of ['status', 'effort', 'pillar', 'owner'] as const) {
      for (const { value, label } of choicesOf(map, field, '')) {
        expect(label).not.toBe('')
        expect(chosenField(field, value)).toEqual({ field, value: value === '' ? null : value })
      }
    }
    expect(choicesOf(map, 'owner', 'gone').at(-1)).toEqual({ value: 'gone', label: 'Unknown (gone)' })
    expect(chosenField('status', 'unheard')).toBeNull()
  })

  test('the arrow keys go from status to status, and not past the ends', () => {
    expect(statusBeside('idea', 1)).toBe('planned')
    expect(statusBeside('idea', -1)).toBeNull()
    expect(statusBeside('dropped', 1)).toBeNull()
  })
})

test('what is let go of goes behind the last card whose middle is above', () => {
  const cards = [0, 100, 200].map((top, at) => ({ id: `c${at}`, top, height: 90 }))
  expect([-5, 44, 46, 144, 146, 999].map((y) => dropPlace(cards, y))).toEqual([null, null, 'c0', 'c0', 'c1', 'c2'])
  expect(dropPlace([], 10)).toBeNull()
})

describe('the picture', () => {
  const placedOf = (actions: readonly Loose[]) => {
    const touchpoints = [
      { id: 'wide', ...felt(1, -2) },
      { id: 'narrow', ...felt(0, -1) },
    ]
    const named = actions.map((each, at) => ({ id: `a${at}`, touchpoint: 'wide', effort: 'S', ...each }))
    return effortAndGap(aMapOf(touchpoints, { actions: named }), 'denise').placed
  }

  test('quick wins have the first numbers and stand in their field, the others outside of it', () => {
    const placed = placedOf([{ effort: 'L' }, { touchpoint: 'narrow' }, {}, { effort: 'M' }, {}])
    expect(numbered(placed).map(({ quickWin }) => quickWin)).toEqual([true, true, false, false, false])
    const { marks, wins } = pictureOf(placed)
    expect(marks.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5])
    for (const { x, y, quickWin } of marks) {
      const inside = x > wins.x && x < wins.x + wins.width && y > wins.y && y < wins.y + wins.height
      expect(inside).toBe(quickWin)
    }
  })

  test('marks never touch each other or leave the picture; too many are told as a number', () => {
    const picture = pictureOf(placedOf(Array.from({ length: 40 }, () => ({}))))
    expect(picture.marks).toHaveLength(12)
    expect(picture.rows.flatMap(({ more }) => more.map(({ number }) => number))).toEqual([28])
    for (const one of picture.marks) {
      expect(one.y).toBeLessThan(picture.height - 14)
      for (const other of picture.marks) {
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(28)
      }
    }
  })
})
