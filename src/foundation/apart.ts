/** Letters that run from right to left, and signs that turn what follows around. */
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802-\ud83b]/

/**
 * Somebody's own words inside of a sentence, between the signs that keep them apart, so that nothing in them can turn around
 * what stands beside them. Most words need no signs, and get none.
 */
export function apart(words: string): string {
  // A new paragraph ends whatever was open.
  return TURNING.test(words) ? words.split('\u2029').map(between).join('\u2029') : words
}

/** Each sign that closes something finds one of ours to close, and each that opens something is closed. */
function between(words: string): string {
  const [closing, opening] = [words.split('\u2069').length, words.split(/[\u2066-\u2068]/).length]
  return '\u2068'.repeat(closing) + words + '\u2069'.repeat(opening)
}
