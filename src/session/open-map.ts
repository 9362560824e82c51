import type { WritableAtom } from 'nanostores'
import type { Timeline } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import type { Claim } from '~/storage/claim.ts'
import type { GrownFrom } from '~/storage/maps.ts'
import type { Access, SaveCode } from './journey-session.ts'
import type { Saver } from './saver.ts'
import type { Ports } from './wiring.ts'

/** The inside of a session, for the parts of it that are fetched later. */
export interface OpenMap {
  readonly id: string
  readonly ports: Ports
  /** The map as it was found, with its bytes; those are missing where it came along with its tab. */
  readonly found: { readonly journey: Journey; readonly text?: string }
  readonly timeline: WritableAtom<Timeline>
  readonly access: WritableAtom<Access>
  readonly saver: Saver<SaveCode>
  /** What the map says now, as it is kept. */
  text(): string
  /** The map as this tab last read it from the shelf or wrote it there: what is written grows from it. */
  base: { readonly journey: Journey } & GrownFrom
  save(): void
  readonly again: Claim['again']
  /** Called when the map is closed. */
  readonly stops: (() => void)[]
}
