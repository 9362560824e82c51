import { ok, type Result, refuse } from '~/foundation/result.ts'
import { isTooLong } from './too-long.ts'

/** A file as a script's text, or why it is none. */
export interface TextProblem {
  readonly code: 'not-a-text' | 'too-big' | 'several-files'
}

/** Above this, in bytes, a file is not even opened; up to it the page says what is too long in it. */
const MOST = 2 * 1024 * 1024

/** Signs that no text holds, but every picture and program does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/** Reads any text file: with or without a byte-order mark, in UTF-8, UTF-16 or the old Windows letters, with any line ends. One of several is not read. */
export async function readTextFile(file: Blob, of = 1): Promise<Result<string, TextProblem>> {
  if (of > 1) return refuse({ code: 'several-files' })
  if (file.size > MOST) return refuse({ code: 'too-big' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = decoded(bytes)
  if (NO_TEXT.test(text)) return refuse({ code: 'not-a-text' })
  const lines = text.replace(/\r\n?/g, '\n')
  return isTooLong(lines) ? refuse({ code: 'too-big' }) : ok(lines)
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Editors on old Windows machines write one byte for each letter.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What a file is called without its ending: `late` for `late.play.md`. */
export function calledWithoutEnding(fileName: string): string {
  return fileName.replace(/(\.play)?\.(md|txt|markdown)$/i, '')
}
