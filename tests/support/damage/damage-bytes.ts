/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The ways a file is damaged in: single bits, bytes of its own elsewhere, its end gone, a middle gone, a middle twice. */
export const WAYS = ['flip', 'swap', 'cut', 'drop', 'double'] as const

/** A file as it could come back from a broken disk, a bad line or a careless hand. The given bytes stay as they are. */
export function damageBytes(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = () => Math.floor(next() * bytes.length)
  const [one, other] = [at(), at()]
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const way = WAYS[Math.floor(next() * WAYS.length)]
  if (way === 'cut') return bytes.slice(0, from)
  if (way === 'drop') return joined(bytes.slice(0, from), bytes.slice(to))
  if (way === 'double') return joined(bytes.slice(0, to), bytes.slice(from))
  const damaged = bytes.slice()
  for (let hit = 0; hit <= next() * 6; hit += 1) {
    const place = at()
    damaged[place] = way === 'flip' ? (bytes[place] ?? 0) ^ (1 << Math.floor(next() * 8)) : (bytes[at()] ?? 0)
  }
  return damaged
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length)
  whole.set(one)
  whole.set(other, one.length)
  return whole
}
