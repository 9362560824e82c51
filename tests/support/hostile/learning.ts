import type { Loose } from '../map-file.ts'
import { HOSTILE, hostileTexts } from './strings.ts'

const AT = '2026-11-29T00:00:00.000Z'

/** Every answer that holds words of somebody's own, by its exercise, each word hostile. All of them stand on the worksheet. */
export function hostileAnswers(): Loose {
  const next = hostileTexts()
  const some = <Value>(number: number, of: (next: () => string) => Value) =>
    Array.from({ length: number }, () => of(next))
  return {
    'mot-worksheet': { rows: HOSTILE.map((text) => ({ text, kind: 'direct', star: true, owner: next() })) },
    'right-limits-card': { rows: some(20, (of) => ({ role: of(), when: of(), give: of(), upTo: of() })) },
    'wow-who-set-the-bar': { items: some(40, (of) => ({ text: of(), kept: true, own: true })) },
    'wow-four-calls': { lines: some(4, (of) => of()) },
    'stick-five-minutes': { text: next(), compared: true, had: [0] },
    'map-plan': { when: next(), act: next() },
    'wait-silences': { guess: 0, jobs: some(5, (of) => ({ name: of(), days: 2, hours: 0 })) },
  }
}

/** Two people with hostile names and answers, and more with names alone. */
export function hostilePeople(answers: Loose): Loose {
  const exercises = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { at: AT, answer }]))
  return Object.fromEntries(
    HOSTILE.slice(0, 60).map((name, at) => [
      `p${at}`,
      { name, lessons: {}, exercises: at === 0 ? exercises : {}, plays: {}, cards: {} },
    ]),
  )
}

/** A text that a script can hold on one line: none with a line end. */
export const ONE_LINE = HOSTILE.filter((text) => !/[\r\n\u0085\u2028\u2029]/.test(text) && text.trim() === text)

/** A role-play in which every text that fits on a line is said, and others stand wherever a script has words. */
export function hostileScript(texts: readonly string[]): string {
  const next = (at: number) => texts[at % texts.length] ?? ''
  return `---
title: ${JSON.stringify(next(1))}
playAs: Tech
place: ${JSON.stringify(next(2))}
minutes: 2
roles: { Tech: you, Rosa: ${JSON.stringify(next(3))} }
meters: { trust: 40 }
setup: ${JSON.stringify(next(4))}
customer: { name: ${JSON.stringify(next(5))}, feels: ${JSON.stringify(next(6))}, needs: ${JSON.stringify(next(7))}, hidden: ${JSON.stringify(next(8))} }
---
# Porch
${texts.map((text) => `Rosa [tired]: ${text}`).join('\n')}
* "${next(9)}"
  trust +20
  Rosa [softer]: ${next(10)}
  Best: ${next(11)}
  -> End
* "Traffic."
  trust -10
  Poor: ${next(12)}
  -> End

# Ending: She calls again (trust 50+)
She said: ${next(13)}

# Ending: She does not
She said: ${next(14)}
`
}

export function ownPlay(text: string): string {
  return `${JSON.stringify({ format: 'doorstep-play', version: 1, writes: 1, at: AT, text }, null, 2)}\n`
}
