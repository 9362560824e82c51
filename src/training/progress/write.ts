import type { Progress } from './schema.ts'

/** The text that is kept and exported. The same progress always gives the same text. */
export function writeProgress(progress: Progress): string {
  return `${JSON.stringify(progress, null, 2)}\n`
}
