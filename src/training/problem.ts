/** Something in a content file that stops the build: where, what is wrong, and what to write instead. Each is a whole sentence. */
export interface Problem {
  readonly line: number
  readonly message: string
  readonly instead: string
}

/** The one line a trainer reads: `content/en/plays/x.play.md:12: What is wrong. What to write instead.` */
export function problemLine(file: string, problem: Problem): string {
  return `${file}:${problem.line}: ${problem.message} ${problem.instead}`
}
