/**
 * Fills the browser's storage until it takes so many letters more and not one else. Runs in the page. Storage that is full
 * takes what is shorter in a text's place, which one that was made to refuse does not.
 */
export function fillStorage(room: number): void {
  const key = 'filler'
  let letters = 0
  for (let step = 2 ** 22; step >= 1; step /= 2) {
    try {
      localStorage.setItem(key, 'x'.repeat(letters + step))
      letters += step
    } catch {
      // Half of it may still fit.
    }
  }
  localStorage.setItem(key, 'x'.repeat(letters - room))
}
