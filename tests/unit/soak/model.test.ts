import { expect, test } from 'vitest'
import { LONGEST } from '~/journey/history.ts'
import { fortyMoments, type Model, modelOf, momentsOf } from '../../support/soak/model.ts'

const KEY = 'doorstep:map:soak'
const LATER = '2026-11-29T09:00:00.000Z'

const renamed = (title: string) => (map: ReturnType<Model['map']>) => {
  const first = momentsOf(map)[0]
  if (first) first.title = title
}

/** The text as the page keeps it, which knows the moment of the change. */
const keptOf = (model: Model) => model.text.replace(/"updatedAt": ".*"/, `"updatedAt": "${LATER}"`)

function edited() {
  const model = modelOf(KEY, fortyMoments('soak'))
  model.expect(renamed('Rings'))
  return model
}

test('an edit may only change the moment of the change besides', () => {
  expect(edited().compare(null)).toBe('nothing is kept')
  expect(edited().compare(fortyMoments('soak'))).toContain('"title": "Rings"')
  expect(edited().compare(keptOf(edited()).replace('Moment 00039', 'Moment 00038'))).toContain('Moment 00039')
  expect(edited().compare(keptOf(edited()))).toBeNull()
})

test('once a text was seen on the shelf every byte of it counts', () => {
  const model = edited()
  model.compare(keptOf(model))
  expect(model.compare(model.text)).toBeNull()
  expect(model.compare(model.text.replace(LATER, '2026-11-29T09:00:00.001Z'))).toContain('updatedAt')
})

test('undo must bring back the bytes from before, redo those from after, and an edit ends what can be done again', () => {
  const model = edited()
  model.compare(keptOf(model))
  const after = model.text
  model.undo()
  expect(model.text).toBe(fortyMoments('soak'))
  expect(model.compare(after)).not.toBeNull()
  model.redo()
  expect(model.compare(after)).toBeNull()
  model.undo()
  model.expect(renamed('Knocks'))
  expect([model.steps, model.undone, model.edits]).toEqual([1, 0, 5])
})

test('it knows as many steps as the page does', () => {
  const model = modelOf(KEY, fortyMoments('soak'))
  for (let edit = 0; edit < LONGEST + 5; edit += 1) model.expect(renamed(`Edit ${edit}`))
  expect(model.steps).toBe(LONGEST)
})
