/**
 * The order in which to show a scene's choices, as places in the file: the same for one rehearsal (`seed`) however often
 * the scene is shown, another in the next, and every order as likely as any other.
 */
export function shownOrder(seed: string, scene: string, count: number): readonly number[] {
  const random = randomFrom(`${seed}\n${scene}`)
  const order = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one = last, two = other] = [order[last], order[other]]
    order[last] = two
    order[other] = one
  }
  return order
}

/** Numbers from 0 up to 1 that follow from a text: its FNV-1a hash, stirred on by mulberry32. */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5
  for (let place = 0; place < text.length; place++) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}
