import { syllable } from 'syllable'
import { wordsIn } from './sentences.ts'

/**
 * The school grade in which a text is read with ease, after Kincaid, Fishburne, Rogers and Chissom (1975):
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Numbers count as words of one syllable. 0 for no words.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}
