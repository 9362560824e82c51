import { deviceNote, noteOnDevice } from '~/storage/device-notes.ts'
import { askToLast, type Lasting, readLasting, readUsage } from '~/storage/lasting.ts'
import { browserPorts, type Ports } from './wiring.ts'

export { askToLast, type Lasting, readLasting, readUsage }

const ASKED = 'askedToLast'

/** Asks the browser once on a device to keep what is here. Somebody's first work on it is the moment: before that there is nothing to keep. */
export async function askOnce(ports: Ports = browserPorts, ask: () => Promise<Lasting> = askToLast): Promise<void> {
  if (deviceNote(ports.shelf, ASKED) === true) return
  // Noted down before the answer: a person may leave the browser's question standing.
  if (noteOnDevice(ports.shelf, ASKED, true, ports.now).ok) await ask()
}
