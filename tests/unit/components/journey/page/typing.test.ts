import { expect, test } from 'vitest'
import { createTyping } from '~/components/journey/page/typing.ts'

test('letters typed one after the other are one step of undo', () => {
  const typing = createTyping()
  typing.enter()
  expect(typing.merge('does:1', 100)).toBe(typing.merge('does:1', 300))
})

test('a rest begins a new step', () => {
  const typing = createTyping()
  typing.enter()
  expect(typing.merge('does:1', 100)).not.toBe(typing.merge('does:1', 9000))
})

test('entering a field begins a new step, and so does another field', () => {
  const typing = createTyping()
  typing.enter()
  const first = typing.merge('does:1', 100)
  expect(typing.merge('thinks:1', 150)).not.toBe(first)
  typing.enter()
  expect(typing.merge('does:1', 200)).not.toBe(first)
})

test('the first name of a new touchpoint belongs to the step that added it, later ones do not', () => {
  const typing = createTyping()
  typing.expect('add:1')
  typing.enter()
  expect(typing.merge('title:1', 100)).toBe('add:1')
  expect(typing.merge('title:1', 99_000)).toBe('add:1')
  typing.enter()
  expect(typing.merge('title:1', 99_100)).not.toBe('add:1')
})
