import { offerLesson } from '../aloud/lesson.ts'
import { offerNextAfterLesson } from '../path/offer-next.ts'

/** What a lesson offers once somebody has scrolled, typed or tapped; a page that is only looked at does not fetch it. */
export function afterInput(): void {
  offerLesson()
  offerNextAfterLesson()
}
