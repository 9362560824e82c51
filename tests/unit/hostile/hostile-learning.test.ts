import { describe, expect, test } from 'vitest'
import { BACKUP_FORMAT, BACKUP_VERSION, readBackup } from '~/storage/backup/read.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { answerExercise, namePerson } from '~/training/progress/commands.ts'
import { noteOf, readNotes, withNote, writeNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { HOSTILE } from '../../support/hostile/strings.ts'
import { aScript } from '../../support/play-script.ts'

const AT = '2026-11-29T00:00:00.000Z'

test('names and answers of learners, under hostile ids too, come back as they were', () => {
  const empty = readProgress('{"format":"doorstep-progress","version":1,"people":{}}')
  if (!empty.ok) throw new Error('There is no progress')
  const full = HOSTILE.reduce(
    (progress, text, at) =>
      answerExercise(
        namePerson(progress, { person: text, now: AT }, text),
        { person: text, now: AT },
        HOSTILE[at + 1] ?? '',
        {
          said: text,
          list: [text],
        },
      ),
    empty.value,
  )
  const text = writeProgress(full)
  const read = readProgress(text)
  if (!read.ok) throw new Error(read.problem.code)
  expect(writeProgress(read.value)).toBe(text)
  expect(Object.keys(read.value.people)).toHaveLength(HOSTILE.length)
  for (const id of HOSTILE) expect(Object.getOwnPropertyDescriptor(read.value.people, id)?.value.name).toBe(id)
})

test('notes come back as they were', () => {
  const notes = HOSTILE.reduce((all, text) => withNote(all, text, { text, at: AT }), {})
  const read = readNotes(writeNotes(notes))
  if (!read.ok) throw new Error('They cannot be read')
  for (const text of HOSTILE) expect(noteOf(read.value, text)).toBe(text)
})

test('a play of one’s own is kept as it was typed', () => {
  for (const text of HOSTILE)
    expect(readOwnPlay(writeOwnPlay({ text, writes: 1, at: AT }))).toEqual({
      ok: true,
      value: { text, writes: 1, at: AT },
    })
})

test('a backup gives every text back', () => {
  const texts = Object.fromEntries(HOSTILE.map((text) => [`doorstep:notes:${text}`, text]))
  const read = readBackup(JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, texts }))
  if (!read.ok) throw new Error(read.problem.code)
  expect([...read.value.values()]).toEqual(HOSTILE)
})

describe('a script with it anywhere is read, or refused with a reason', () => {
  const script = aScript('A play')
  const places = [
    'A play',
    'Porch, 9:30',
    'homeowner',
    'You are late.',
    '"Traffic."',
    'I see.',
    'It names what she lost.',
    '-> End',
  ]
  test.each(HOSTILE.map((text) => [text]))('%j', (text) => {
    for (const place of places) {
      expect(script).toContain(place)
      const read = parsePlay(
        script.replace(place, () => text),
        'hostile.play.md',
      )
      if (!read.ok) expect(read.problem[0]?.message).toMatch(/\S/)
      else expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype)
    }
  })

  test('words of one line that are spoken are shown as they were written', () => {
    const said = HOSTILE.filter(
      (text) => /^[^\s%#*[\]{}~\\-][^\n\r\u2028\u2029{}\\]*[^\s]$/.test(text) && !/ {2}|\t|^\W*\w+: /.test(text),
    )
    expect(said.length).toBeGreaterThan(90)
    for (const text of said) {
      const read = parsePlay(
        script.replace('You are late.', () => text),
        'hostile.play.md',
      )
      if (!read.ok) throw new Error(`${text}: ${read.problem[0]?.message}`)
      expect(JSON.stringify(read.value.scenes)).toContain(JSON.stringify(text))
    }
  })
})
