import { readAhead } from '~/storage/maps.ts'
import { browserPorts } from './wiring.ts'

/** Reads a kept map before its page is there; the session that opens it finds it read. */
export function readMapAhead(id: string): void {
  readAhead(browserPorts.shelf, id, browserPorts.now)
}
