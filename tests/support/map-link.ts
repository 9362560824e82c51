import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { fileOf } from './map-file.ts'

/** The address that shows a text as the file of a map. */
export function linkWith(file: string | Uint8Array): string {
  return `map/open/#m=${deflateRawSync(file).toString('base64url')}`
}

/** The address that shows a map. */
export function linkOf(journey: unknown): string {
  return linkWith(fileOf(journey))
}

/** The file that a link carries. */
export function fileIn(link: string): string {
  return inflateRawSync(Buffer.from(new URL(link).hash.replace('#m=', ''), 'base64url')).toString()
}
