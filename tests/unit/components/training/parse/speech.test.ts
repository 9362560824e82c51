import { expect, test } from 'vitest'
import { placeOf } from '~/components/training/parse/place.ts'
import { readTalk } from '~/components/training/parse/speech.ts'

test.each([
  ['Tomas: Could you <b>move</b> the van?', 'Tomas', 'Could you <b>move</b> the van?'],
  ['You: Morning.', 'You', 'Morning.'],
  ['Mr. O’Hara: Well.', 'Mr. O’Hara', 'Well.'],
  ['Keisha, by text: Hi Bao.', 'Keisha, by text', 'Hi Bao.'],
  ['Keisha, by text, at three: No change.', 'Keisha, by text, at three', 'No change.'],
  ['At 2:30: No change.', null, 'At 2:30: No change.'],
  ['The bill says: Labor 2.5.', null, 'The bill says: Labor 2.5.'],
  ['He hangs up.', null, 'He hangs up.'],
])('%s is told by %s', (paragraph, who, html) => {
  expect(readTalk(`<p>${paragraph}</p>`)).toEqual([{ who, html }])
})

test('an exercise without a usable id stops the build', () => {
  const request = new Request('http://localhost/learn/a/b/')
  expect(() => placeOf(request, 'Quiz', undefined)).toThrow('/learn/a/b/: <Quiz id="">: the id is missing')
  expect(() => placeOf(request, 'Quiz', 'Two Words')).toThrow('Write for example id="wait-first-call".')
  expect(placeOf(request, 'Quiz', 'wait-park').id).toBe('wait-park')
})
