import { offerLesson } from '../aloud/lesson.ts'
import { followLearning } from '../follow-learning.ts'
import { offerNextAfterLesson } from '../path/offer-next.ts'

/** What a lesson offers once somebody has scrolled, typed or tapped; a page that is only looked at does not fetch it. */
export function afterInput(look: () => void): void {
  follow(look)
  offerLesson()
  offerNextAfterLesson()
}

let follows = false

/** Looks again at what was learned, from now on whenever there may be more of it. */
export function follow(look: () => void): void {
  if (follows) return
  follows = true
  look()
  followLearning(look)
}
