/**
 * Fills the browser's storage until it takes so many letters more and not one else. Runs in the page. Storage that is full
 * takes what is shorter in a text's place, which one that was made to refuse does not.
 */
export function fillStorage(room: number): void {
  const grow = (key: string, most: number) => {
    let letters = 0
    for (let step = most; step >= 1; step = Math.floor(step / 2)) {
      try {
        localStorage.setItem(key, 'x'.repeat(letters + step))
        letters += step
      } catch {
        // Half of it may still fit.
      }
    }
    return letters
  }
  for (const key of ['filler', 'filler-rest']) localStorage.removeItem(key)
  const used = Object.entries({ ...localStorage }).reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  // Big texts are slow: one takes nearly all that browsers give, a small one the rest.
  const big = Math.max(room, 5 * 2 ** 20 - used - 1000)
  localStorage.setItem('filler', 'x'.repeat(big))
  grow('filler-rest', 2 ** 20)
  localStorage.setItem('filler', 'x'.repeat(big - room))
}
