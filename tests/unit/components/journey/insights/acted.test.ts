import { expect, test } from 'vitest'
import { actedSaid } from '~/components/journey/insights/acted.ts'
import { aMapOf } from '../../../journey/support/maps.ts'

const said = (...actions: readonly Readonly<Record<string, unknown>>[]) => {
  const all = actions.map((each, at) => ({ id: `a${at}`, touchpoint: 't1', ...each }))
  return actedSaid(aMapOf([{}, {}], { actions: all }), 't1', '2026-11-29')
}

test.each([
  [[], ''],
  [[{ status: 'dropped' }, { touchpoint: 't2' }], ''],
  [[{}], '1 action, no date'],
  [[{ due: '2026-12-15' }], '1 action, due Dec 15'],
  [[{ due: '2026-11-29' }], '1 action, due Nov 29'],
  [[{ due: '2026-11-20' }], '1 action, overdue since Nov 20'],
  [[{ due: '2027-01-02' }], '1 action, due Jan 2, 2027'],
  [[{ due: '2026-12-15' }, { due: '2026-12-05' }, { due: '2026-12-01', status: 'done' }, {}], '4 actions, due Dec 5'],
  [[{ due: '2026-12-15', status: 'done' }], '1 action, done'],
])('a gap tells what is done about it: %j', (actions, words) => {
  expect(said(...actions)).toBe(words)
})
