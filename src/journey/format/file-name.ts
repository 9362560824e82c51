import type { Journey } from '../schema.ts'

/** The name a map is saved under: its title in small letters, safe on every system. */
export function fileNameOf(journey: Pick<Journey, 'title'>): string {
  const plain = journey.title.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const name = Array.from(words.join('-')).slice(0, 60).join('').replace(/-+$/, '')
  return `${name === '' || RESERVED.test(name) ? ['map', name].filter(Boolean).join('-') : name}.journey.json`
}

/** Names that Windows keeps for devices, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/
