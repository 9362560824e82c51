import { expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { dueReminder, hushReminder, noteBackup, readBackupState } from '~/session/last-backup.ts'
import type { Ports } from '~/session/wiring.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { readTexts } from '~/storage/texts.ts'
import { aJourney } from '../../support/journeys.ts'

const MAP = 'doorstep:map:one'
const map = (title: string) => writeJourney(aJourney({ id: 'one', title, createdAt: '2026-11-01T09:00:00.000Z' }))

/** A device whose clock can be set. */
function aDevice(texts: Readonly<Record<string, string>>, day = '2026-11-22') {
  const shelf = memoryShelf()
  for (const [key, text] of Object.entries(texts)) shelf.write(key, text)
  let today = day
  const ports: Ports = { shelf, now: () => `${today}T09:00:00.000Z`, newId: () => 'new' }
  return {
    ports,
    shelf,
    on(next: string) {
      today = next
      return ports
    },
  }
}

function backUp(ports: Ports): void {
  const texts = readTexts(ports.shelf)
  if (texts.ok) noteBackup(texts.value, ports)
}

test('where there is no work there is nothing to be reminded of', () => {
  const { ports } = aDevice({ 'doorstep:prefs': '{"theme":"dark"}', 'doorstep:quarantine:x': '{"at": "2020-01-01"}' })
  expect(dueReminder(ports)).toBeNull()
  expect(readBackupState(ports)).toEqual({ days: null, changed: false })
})

test('work of a week without any backup is due, younger work is not', () => {
  const { on } = aDevice({ [MAP]: map('Mine') })
  expect(dueReminder(on('2026-11-07'))).toBeNull()
  expect(dueReminder(on('2026-11-08'))).toEqual({ days: null, changed: true })
})

test('a week after a backup it is due again only where something changed since', () => {
  const { on, shelf } = aDevice({ [MAP]: map('Mine') })
  backUp(on('2026-11-10'))
  shelf.write('doorstep:writes:one', '7')
  expect(dueReminder(on('2026-11-30'))).toBeNull()
  expect(readBackupState(on('2026-11-12'))).toEqual({ days: 2, changed: false })
  shelf.write(MAP, map('Mine, and more'))
  expect(dueReminder(on('2026-11-16'))).toBeNull()
  expect(dueReminder(on('2026-11-19'))).toEqual({ days: 9, changed: true })
})

test('a reminder that was sent away is quiet for seven days', () => {
  const { on } = aDevice({ [MAP]: map('Mine') })
  hushReminder(on('2026-11-22'))
  expect(dueReminder(on('2026-11-28'))).toBeNull()
  expect(dueReminder(on('2026-11-29'))).not.toBeNull()
})

test('a clock that was set back never gives days below nought, and never silences for long', () => {
  const { on, shelf } = aDevice({ [MAP]: map('Mine') })
  backUp(on('2027-11-22'))
  hushReminder(on('2027-11-22'))
  shelf.write(MAP, map('Changed'))
  expect(readBackupState(on('2026-11-22'))).toEqual({ days: 0, changed: true })
  expect(dueReminder(on('2026-11-29'))).toEqual({ days: 7, changed: true })
})

test('what is noted down leaves the preferences as they are, and damaged ones go to quarantine', () => {
  const good = aDevice({ 'doorstep:prefs': '{"theme":"dark","later":[1]}' })
  backUp(good.ports)
  const kept = good.shelf.read('doorstep:prefs')
  expect(JSON.parse((kept.ok && kept.value) || '')).toMatchObject({ theme: 'dark', later: [1] })
  const torn = aDevice({ 'doorstep:prefs': '{"theme":' })
  backUp(torn.ports)
  expect(torn.shelf.read('doorstep:quarantine:2026-11-22T09:00:00.000Z')).toEqual({ ok: true, value: '{"theme":' })
})

test('a note that is none counts as no backup', () => {
  for (const note of ['7', '"2026"', '{"at":"no day","mark":"x"}', '{"at":"2026-11-01"}', '[]', 'null']) {
    const { ports } = aDevice({ [MAP]: map('Mine'), 'doorstep:prefs': `{"lastBackup":${note}}` })
    expect(readBackupState(ports)).toEqual({ days: null, changed: true })
  }
})
