import { expect, test } from 'vitest'
import { createFileCopy } from '~/session/file-copy.ts'
import { readBackupState } from '~/session/last-backup.ts'
import type { Ports } from '~/session/wiring.ts'
import { readBackup } from '~/storage/backup/read.ts'
import type { ChosenFile } from '~/storage/chosen-file.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

/** A file of which only what is used here is there. */
class AFile {
  readonly name = 'mine.json'
  text = ''
  permission: PermissionState = 'granted'
  answer: PermissionState = 'granted'
  full = false
  /** Called while the file is being written. */
  meanwhile = () => {}
  queryPermission = async () => this.permission
  requestPermission = async () => {
    this.permission = this.answer
    return this.answer
  }
  createWritable = async () => {
    if (this.full) throw new DOMException('No room', 'QuotaExceededError')
    let draft = ''
    return {
      write: async (text: string) => {
        draft = text
        this.meanwhile()
      },
      close: async () => {
        this.text = draft
      },
    }
  }
}

function furnished() {
  const shelf = memoryShelf()
  shelf.write('doorstep:map:one', 'first')
  const ports: Ports = { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
  const file = new AFile()
  let kept: ChosenFile | null = null
  const session = createFileCopy(ports, {
    choose: async () => {
      kept = fileOf(file)
      return kept
    },
    chosen: async () => kept,
    forget: async () => {
      kept = null
    },
  })
  const inFile = () => {
    const read = readBackup(file.text)
    return read.ok ? read.value.get('doorstep:map:one') : null
  }
  return { ports, shelf, file, session, inFile }
}

/** The types of a browser's file have more than is asked of it here. */
function fileOf(file: AFile): ChosenFile {
  return Object.assign(Object.create(null), file, { createWritable: file.createWritable, name: file.name })
}

test('without a chosen file nothing is written and nothing is said', async () => {
  const { session, file } = furnished()
  await session.write()
  expect(session.copy.get()).toEqual({ name: '', state: 'none' })
  expect(file.text).toBe('')
})

test('a chosen file is written at once and after each save, as a backup that can be read, and counts as one', async () => {
  const { session, shelf, ports, inFile } = furnished()
  await session.choose('Backup')
  expect(session.copy.get()).toEqual({ name: 'mine.json', state: 'written' })
  expect(inFile()).toBe('first')
  shelf.write('doorstep:map:one', 'second')
  expect(readBackupState(ports)).toEqual({ days: 0, changed: true })
  await session.write()
  expect(inFile()).toBe('second')
  expect(readBackupState(ports)).toEqual({ days: 0, changed: false })
})

test('what is saved while the file is being written is in it in the end', async () => {
  const { session, shelf, file, inFile } = furnished()
  await session.choose('Backup')
  file.meanwhile = () => {
    file.meanwhile = () => {}
    shelf.write('doorstep:map:one', 'meanwhile')
    void session.write()
  }
  await session.write()
  expect(inFile()).toBe('meanwhile')
})

test('after a restart the browser wants a tap, and says so until it had one', async () => {
  const { session, file, shelf, inFile } = furnished()
  await session.choose('Backup')
  shelf.write('doorstep:map:one', 'second')
  file.permission = 'prompt'
  await session.write()
  expect(session.copy.get().state).toBe('asks')
  expect(inFile()).toBe('first')
  file.answer = 'denied'
  await session.allow()
  expect(session.copy.get().state).toBe('asks')
  file.answer = 'granted'
  await session.allow()
  expect(session.copy.get().state).toBe('written')
  expect(inFile()).toBe('second')
})

test('a file that cannot be written says so and keeps what stood in it; it is no backup', async () => {
  const { session, file, shelf, ports, inFile } = furnished()
  await session.choose('Backup')
  shelf.write('doorstep:map:one', 'second')
  file.full = true
  await session.write()
  expect(session.copy.get()).toEqual({ name: 'mine.json', state: 'failed' })
  expect(inFile()).toBe('first')
  expect(readBackupState(ports).changed).toBe(true)
})

test('after everything was erased the file is not written over with nothing, nor after it was given up', async () => {
  const { session, shelf, inFile } = furnished()
  await session.choose('Backup')
  for (const key of ['doorstep:map:one', 'doorstep:prefs']) shelf.remove(key)
  await session.write()
  expect(inFile()).toBe('first')
  await session.choose('Backup')
  await session.stop()
  shelf.write('doorstep:map:one', 'third')
  await session.write()
  expect(session.copy.get().state).toBe('none')
  expect(inFile()).toBeUndefined()
})
