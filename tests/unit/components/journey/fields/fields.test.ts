import { expect, test } from 'vitest'
import { choicesFor, supportChoices } from '~/components/journey/fields/choices.ts'
import { COLUMNS } from '~/components/journey/fields/columns.ts'
import { choiceCommand, textCommand } from '~/components/journey/fields/commands.ts'
import { withChosen } from '~/components/journey/fields/support.ts'
import { choiceOf, textOf } from '~/components/journey/fields/values.ts'
import { subjectOf, subjectsOf } from '~/components/journey/page/subject.ts'
import { apply } from '~/journey/apply/apply.ts'
import { fieldWords } from '~/words/en/fields.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const journey = aJourney({ one: [aTouchpoint('a', { owner: 'gone', feels: [1, -2] })], two: [aTouchpoint('b')] })
const [subject] = subjectsOf(journey, 'customer')
if (!subject) throw new Error('a map with a touchpoint has a subject')

test('columns have the names that were promised, in their order', () => {
  expect(COLUMNS.map(({ key }) => fieldWords.columns[key]).join(', ')).toBe(
    'Title, Stage, Kind, Channel, Lasts, Does, Thinks, Backstage, Owner, Support, Key moment, Driver, Kano, Evidence, ' +
      'Friction, Expected, Expected why, Perceived, Perceived why',
  )
})

const choiceKeys = COLUMNS.flatMap((column) => (column.input === 'choice' ? [column.key] : []))
const textKeys = COLUMNS.flatMap((column) => (column.input === 'text' || column.input === 'line' ? [column.key] : []))

test.each(choiceKeys)('every choice of %s can be taken and is shown then', (key) => {
  for (const { value } of choicesFor(journey, key)) {
    const command = choiceCommand(subject, key, value, journey.stages)
    if (command === null) continue
    const next = apply(journey, command)
    const after = next.ok ? subjectOf(next.value, 'a', 'customer') : null
    expect(after && choiceOf(after, key)).toBe(value)
  }
})

test.each(textKeys)('what is written in %s is there', (key) => {
  const next = apply(journey, textCommand(subject, key, '<b>"4 & 5"</b>'))
  const after = next.ok ? subjectOf(next.value, 'a', 'customer') : null
  expect(after && textOf(after, key)).toBe('<b>"4 & 5"</b>')
})

test('a value nobody offered is no command', () => {
  expect(choiceCommand(subject, 'kind', 'nonsense', journey.stages)).toBeNull()
  expect(choiceCommand(subject, 'stage', 'nonsense', journey.stages)).toBeNull()
  expect(choiceCommand(subject, 'stage', 'one', journey.stages)).toBeNull()
})

test('an owner the map does not know stays on offer as unknown', () => {
  expect(choicesFor(journey, 'owner', 'gone').at(-1)).toEqual({ value: 'gone', label: 'Unknown (gone)' })
  expect(supportChoices(journey, ['lost', 'owner']).at(-1)).toEqual({ value: 'lost', label: 'Unknown (lost)' })
})

test('support keeps the order of the owners', () => {
  const choices = supportChoices(journey, [])
  expect(withChosen(choices, ['technician'], 'owner', true)).toEqual(['owner', 'technician'])
  expect(withChosen(choices, ['technician', 'owner'], 'owner', false)).toEqual(['technician'])
})
