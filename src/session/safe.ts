import type { Safekeeping } from './safekeeping.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Does something with what keeps learning safe beyond the shelf, as soon as it is there. */
export type Safe = (step: (safe: Safekeeping) => void) => void

/** The way to the safekeeping of this page; none for any other shelf. */
export function safeFor(ports: Ports): Safe {
  return ports === browserPorts ? safely : () => {}
}

const safely: Safe = (step) =>
  void import('./safekeeping.ts')
    .then(({ safekeeping }) => step(safekeeping()))
    // What cannot be fetched costs the journal of this change; the shelf has it all the same.
    .catch(() => {})
