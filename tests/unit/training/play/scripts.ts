import { parsePlay } from '~/training/play/parse.ts'
import type { Play } from '~/training/play/schema.ts'
import { problemLine } from '~/training/problem.ts'

/** Front matter that fits every small script here; line 10 is the first line below it. */
export const FRONT = `---
title: Two hours late
playAs: Tech
place: Doorstep, 10:40
minutes: 6
roles: { Tech: you, Alvarez: homeowner }
meters: { trust: 40, stress: 70 }
modules: [the-wait]
---
`

/** The shortest body that is a whole play. */
export const BODY = `# Door
Alvarez [angry]: You said nine.
* "I'm sorry."
  trust +30, stress -30
  Alvarez: Well.
  Best: She is heard.
  -> End
* "Where is the unit?"
  trust -15
  Alvarez [cold]: Upstairs.
  Poor: Not heard yet.
  -> End
# Ending: Won back (trust 65+, stress 50-)
She leaves the side door open.
# Ending: Lost
She calls somebody else.
`

/** The play a text tells; a failed expectation with all problems when it tells none. */
export function aPlay(body: string = BODY, front: string = FRONT): Play {
  const read = parsePlay(front + body, 'late.play.md')
  if (!read.ok) throw new Error(read.problem.map((problem) => problemLine('late.play.md', problem)).join('\n'))
  return read.value
}

/** The problems of a text as the build prints them, without the file's name. */
export function problemsOf(body: string, front: string = FRONT): string[] {
  const read = parsePlay(front + body, 'late.play.md')
  return read.ok ? [] : read.problem.map((problem) => problemLine('', problem))
}
