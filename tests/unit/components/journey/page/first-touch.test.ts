import { expect, test } from 'vitest'
import { rememberTouch } from '~/components/journey/page/first-touch.ts'

test('of the first touch its key and its moment stay, and nothing that holds what it met', () => {
  const press = Object.assign(new Event('keydown'), { key: '?', ctrlKey: false, metaKey: true })
  expect(rememberTouch(press)).toEqual({ timeStamp: press.timeStamp, key: '?', ctrlKey: false, metaKey: true })
  const touch = new Event('pointerdown')
  expect(Object.values(rememberTouch(touch))).toEqual([touch.timeStamp, undefined, undefined, undefined])
})
