import { createMaps } from '~/session/maps.ts'
import type { Carried } from '~/training/prose/carry.ts'
import { exerciseWords } from '~/words/en/exercises.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { openLearner } from '../learner.ts'
import { momentsOf } from './moments-of.ts'

/** Makes a map of what the learner kept in an exercise, and gives its id; null where nothing is kept. Throws where it cannot be kept. */
export async function carryToMap(exercise: string, carried: Carried): Promise<string | null> {
  const learner = await openLearner()
  const moments = momentsOf(learner.answerOf(exercise), carried)
  if (moments.length === 0) return null
  const words = exerciseWords.carry
  const made = createMaps().createFromMoments(moments, {
    ...mapsWords.empty,
    title: carried.kind === 'gaps' ? words.storyTitle(carried.who) : words.listTitle,
    stage: carried.kind === 'gaps' ? words.storyStage : words.listStage,
    customer: carried.kind === 'gaps' && carried.who !== '' ? carried.who : mapsWords.empty.customer,
  })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}
