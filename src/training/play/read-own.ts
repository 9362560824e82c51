import { deepWithFirmWords } from '../company.ts'
import type { Problem } from '../problem.ts'
import { type Hint, hintsFor } from './harder.ts'
import { parsePlay } from './parse.ts'
import type { Play } from './schema.ts'

/** A script to read, and what the build knows beside it. */
export interface OwnScript {
  readonly text: string
  /** With its ending, as the build would find it. */
  readonly fileName: string
  /** The modules it may name. */
  readonly modules: readonly string[]
  /** The firm's words that stand for those in braces. */
  readonly firm: ReadonlyMap<string, string>
}

/** The play as it will stand on the site, with what would make it harder; or all that has to be put right first. */
export type OwnReading =
  | { readonly ok: true; readonly play: Play; readonly hints: readonly Hint[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a script the way the build does. */
export function readOwn({ text, fileName, modules, firm }: OwnScript): OwnReading {
  const read = parsePlay(text, fileName, modules)
  if (!read.ok) return { ok: false, problems: read.problem }
  return { ok: true, play: deepWithFirmWords(read.value, firm), hints: hintsFor(read.value) }
}
