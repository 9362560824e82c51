import type { Slide } from '~/journey/present/slides.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { presentWords as words } from '~/words/en/present.ts'

/** What is read aloud of a slide that comes up: where it stands among the others, and what it is about. */
export function slideSaid(slide: Slide, place: string, map: string): string {
  return words.slide(place, aboutOf(slide, map))
}

function aboutOf(slide: Slide, map: string): string {
  switch (slide.kind) {
    case 'overview':
      return map
    case 'stage':
      return slide.stage.title || journeyWords.untitledStage
    case 'gap':
      return `${slide.touchpoint.title || journeyWords.untitledTouchpoint}, ${journeyWords.gapName(slide.gap)}`
    case 'ours':
      return words.ours
  }
}
