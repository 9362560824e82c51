import type { Rehearsal } from './rehearse.ts'
import { type Choice, JUDGEMENTS, type Judgement, type Scene } from './schema.ts'

/** One line the learner took, what the coach says of it, and the better one that was there. */
export interface Turn {
  readonly scene: string
  /** The choice's place in the file. */
  readonly place: number
  readonly said: string
  readonly judgement: Judgement
  readonly note: string
  /** "Try again" took it back. */
  readonly takenBack: boolean
  /** The best line at this place, where another was taken. */
  readonly better: { readonly text: string; readonly note: string } | null
}

/** Every line taken, in order, also those taken back. */
export function debriefOf({ play, run }: Rehearsal): readonly Turn[] {
  return run.flatMap(({ scene: name, place, takenBack }) => {
    const scene = play.scenes.find((candidate) => candidate.name === name)
    const choice = scene?.choices[place]
    if (scene === undefined || choice === undefined) return []
    const { text: said, judgement, note } = choice
    return {
      scene: name,
      place,
      said,
      judgement,
      note,
      takenBack: takenBack === true,
      better: betterThan(choice, scene),
    }
  })
}

function betterThan(choice: Choice, scene: Scene): Turn['better'] {
  const best = bestOf(scene)
  if (best === null || rank(best) >= rank(choice)) return null
  return { text: best.text, note: best.note }
}

/** The line the coach likes best in a scene, the first of several. */
export function bestOf(scene: Scene): Choice | null {
  return scene.choices.reduce<Choice | null>(
    (best, choice) => (best && rank(best) <= rank(choice) ? best : choice),
    null,
  )
}

function rank({ judgement }: Choice): number {
  return JUDGEMENTS.indexOf(judgement)
}
