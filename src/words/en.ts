import { homeWords } from './en/home.ts'
import { journeyWords } from './en/journey.ts'
import { referenceWords } from './en/reference.ts'
import { settingsWords } from './en/settings.ts'
import { siteWords } from './en/site.ts'
import { trainingWords } from './en/training.ts'
import { writeWords } from './en/write.ts'

/** Every interface sentence in English. A page imports the part it says, so that it carries nothing else. */
export const en = {
  site: siteWords,
  home: homeWords,
  reference: referenceWords,
  settings: settingsWords,
  journey: journeyWords,
  training: trainingWords,
  write: writeWords,
} as const

/** What a catalogue has to hold: the same places, filled with any sentence; a missing one is a type error. */
type Catalogue<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Place in keyof Part]: Catalogue<Part[Place]> }

export type Words = Catalogue<typeof en>
