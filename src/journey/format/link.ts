import { ok, type Result, refuse } from '~/foundation/result.ts'
import { LIMITS } from '../vocabulary.ts'
import { excess, type ReadProblem } from './problem.ts'

/** The most letters of a link that are looked at: more than any map's file packs to. */
const MOST_LETTERS = 4 * 1024 * 1024
/** How many packed bytes are unpacked at a time: what they come to, a thousand times as many at most, is never much. */
const PIECE = 1024
/** How many bytes become letters at a time: a call takes only so many arguments. */
const AT_ONCE = 8192

/** The text of a map's file as the letters that a link carries: deflated, in base64url without padding. */
export async function packLink(text: string): Promise<string> {
  const packing = piecesOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'))
  return lettersOf(new Uint8Array(await new Response(packing).arrayBuffer()))
}

/**
 * The bytes of the file that a link carries; `readJourney` reads them. Stops as soon as more came out than a file may have,
 * so that nothing small becomes something huge. Never throws, whatever it is given.
 */
export async function unpackLink(data: string): Promise<Result<Uint8Array, ReadProblem>> {
  if (data.length > MOST_LETTERS) return refuse(excess('fileBytes', data.length))
  try {
    return await inflated(piecesOf(bytesOf(data)))
  } catch {
    // No base64url, or not deflated, or cut off.
    return refuse({ code: 'not-json' })
  }
}

async function inflated(packed: ReadableStream<BufferSource>): Promise<Result<Uint8Array, ReadProblem>> {
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    length += next.value.length
    if (length > LIMITS.fileBytes) {
      // Nobody waits for it: what is over is over.
      reader.cancel().catch(() => {})
      return refuse(excess('fileBytes', length))
    }
  }
  return ok(joined(pieces, length))
}

/** Bytes one piece after the other, each when it is asked for. */
function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<BufferSource> {
  let at = 0
  return new ReadableStream({
    pull(into) {
      if (at < bytes.length) into.enqueue(bytes.subarray(at, at + PIECE))
      else into.close()
      at += PIECE
    },
  })
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function lettersOf(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Throws where the letters are no base64url. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(letters)) throw new Error('There are other letters')
  return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
