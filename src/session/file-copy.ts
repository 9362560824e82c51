import { atom } from 'nanostores'
import { writeBackup } from '~/storage/backup/write.ts'
import {
  askToWrite,
  type ChosenFile,
  canChooseFile,
  chooseFile,
  chosenFile,
  forgetFile,
  mayWrite,
  writeFile,
} from '~/storage/chosen-file.ts'
import { deviceNote, noteOnDevice } from '~/storage/device-notes.ts'
import { readTexts } from '~/storage/texts.ts'
import { noteBackup } from './last-backup.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** How it stands with the copy in a file. `asks`: the browser wants a tap before it writes again. */
export type FileCopyState = 'none' | 'written' | 'asks' | 'failed'

export interface FileCopy {
  /** What the file is called; "" where none was chosen. */
  readonly name: string
  readonly state: FileCopyState
}

/** A copy of everything in a file on the device, which grows along with the work. */
export interface FileCopySession {
  readonly copy: ReadOnly<FileCopy>
  /** Writes the file where one was chosen and the browser lets it. Whatever goes wrong is told, and stops nothing. */
  write(): Promise<void>
  /** Lets a person choose the file, and writes it. */
  choose(description: string): Promise<void>
  /** Asks for the permission anew, and writes. Right after a tap only. */
  allow(): Promise<void>
  /** The file stays as it is, and is written no more. */
  stop(): Promise<void>
}

export { canChooseFile }

/** Stands among the notes of the device, so that without a file nothing is looked for, and after everything was erased nothing is written over. */
const NOTE = 'copyFile'

/** The way to the file; tests bring their own. */
export interface FilePorts {
  readonly choose: typeof chooseFile
  readonly chosen: typeof chosenFile
  readonly forget: typeof forgetFile
}

const browserFiles: FilePorts = { choose: chooseFile, chosen: chosenFile, forget: forgetFile }

/** The copy in a file of what is on a shelf; the browser's own unless another is given. */
export function createFileCopy(ports: Ports = browserPorts, files: FilePorts = browserFiles): FileCopySession {
  const { shelf, now } = ports
  const copy = atom<FileCopy>({ name: '', state: 'none' })
  let busy = false
  let again = false

  const put = async (file: ChosenFile): Promise<FileCopyState> => {
    if (!(await mayWrite(file))) return 'asks'
    const texts = readTexts(shelf)
    if (!texts.ok) return 'failed'
    // Dated copies stay in the browser: they would make a small file a big one at every change.
    const written = await writeFile(file, writeBackup(texts.value, [], now()))
    if (written.ok) noteBackup(texts.value, ports)
    return written.ok ? 'written' : 'failed'
  }
  const write = async () => {
    again = true
    if (busy) return
    busy = true
    while (again) {
      again = false
      const file = deviceNote(shelf, NOTE) === true ? await files.chosen() : null
      copy.set(file ? { name: file.name, state: await put(file) } : { name: '', state: 'none' })
    }
    busy = false
  }
  return {
    copy: readOnly(copy),
    write,
    async choose(description) {
      const file = await files.choose('doorstep.backup.json', description)
      if (!file) return
      noteOnDevice(shelf, NOTE, true, now)
      await write()
    },
    async allow() {
      const file = await files.chosen()
      if (file) await askToWrite(file)
      await write()
    },
    async stop() {
      noteOnDevice(shelf, NOTE, false, now)
      await files.forget()
      copy.set({ name: '', state: 'none' })
    },
  }
}
