import { expect, test } from 'vitest'
import { toTabWord } from '~/storage/tab-talk.ts'

test('[O10] what tabs say to each other is heard', () => {
  for (const word of [
    { says: 'give', from: 'a-b_1' },
    { says: 'yours', to: 'a', writes: 0 },
    { says: 'unsaved', to: 'a' },
    { says: 'rename', from: 'a', title: '<b>The "hot" week</b>' },
    { says: 'renamed', to: 'a', writes: 3 },
  ])
    expect(toTabWord({ ...word, __proto__: null, more: 'x' })).toEqual(word)
})

test.each([
  null,
  undefined,
  'give',
  7,
  [],
  {},
  { says: 'give' },
  { says: 'give', from: 7 },
  { says: 'give', from: '' },
  { says: 'give', from: 'x'.repeat(41) },
  { says: 'give', from: 'a\n' },
  { says: 'give', from: '<b>' },
  { says: 'take', from: 'a', to: 'a' },
  { says: 'yours', to: 'a' },
  { says: 'yours', to: 'a', writes: '1' },
  { says: 'yours', to: 'a', writes: -1 },
  { says: 'yours', to: 'a', writes: 0.5 },
  { says: 'yours', to: 'a', writes: Number.POSITIVE_INFINITY },
  { says: 'unsaved', to: { length: 1 } },
  { says: ['give'], from: 'a' },
  { says: 'rename', from: 'a' },
  { says: 'rename', from: 'a', title: 7 },
  { says: 'rename', from: 'a', title: 'x'.repeat(4001) },
  { says: 'rename', to: 'a', title: 'x' },
  { says: 'renamed', to: 'a' },
])('[O10] anything else is not: %j', (data) => {
  expect(toTabWord(data)).toBeNull()
})
