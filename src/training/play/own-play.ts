import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { PLAY_MIGRATIONS, raised } from '../versions.ts'

/** A play of one's own as a browser keeps it; the name is kept by whoever keeps it. */
export interface OwnPlay {
  /** The script, with or without mistakes: what a download writes, byte for byte. */
  readonly text: string
  /** How often it was written; of two copies the one with more is the newer. */
  readonly writes: number
  /** When it was written last, ISO 8601; for people, not for deciding what is newer. */
  readonly at: string
}

/** Why a kept text is no play that can be used here. */
export interface OwnPlayProblem {
  readonly code: 'damaged' | 'made-by-newer-version'
}

const FORMAT = 'doorstep-play'
const VERSION = 1

/** The text under which a play is kept. */
export function writeOwnPlay({ text, writes, at }: OwnPlay): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, writes, at, text }, null, 2)}\n`
}

/** Reads what `writeOwnPlay` wrote, or wrote before our version. Never throws. */
export function readOwnPlay(kept: string, migrations = PLAY_MIGRATIONS): Result<OwnPlay, OwnPlayProblem> {
  const value = raised(jsonOf(kept), FORMAT, VERSION, migrations)
  if (typeof value === 'number') return refuse({ code: 'made-by-newer-version' })
  if (typeof value === 'string') return refuse({ code: 'damaged' })
  const { writes, at, text } = value
  const counted = typeof writes === 'number' && Number.isSafeInteger(writes) && writes > 0
  if (!counted || typeof at !== 'string' || typeof text !== 'string') return refuse({ code: 'damaged' })
  return ok({ text, writes, at })
}
