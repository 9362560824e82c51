/** How fast somebody reads who also thinks, in words a minute. */
const WORDS_A_MINUTE = 200

/** How long a lesson takes, exercises included: its words at an easy pace, at least a minute. */
export function minutesToRead(body: string): number {
  const words = body
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE))
}
