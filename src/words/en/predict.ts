/** The sentences of guessing a map before seeing it. */
export const predictWords = {
  start: 'Predict, then reveal',
  lead: 'Say how you think it goes for the customer, one moment at a time. Then see how far off you were. Nothing of it is kept unless you say so at the end.',
  place: (number: number, all: number, stage: string): string => `Moment ${number} of ${all} · ${stage}`,
  expected: 'What do they expect?',
  perceived: 'How does it feel to them?',
  unknown: 'I do not know',
  back: 'Back',
  next: 'Next',
  reveal: 'Reveal',
  leave: 'Back to the insights',
  again: 'Start again',
  result: 'How far off',
  none: 'You have not guessed anything yet.',
  notComparable: 'The map does not say either, so there is nothing to compare. Ask a customer.',
  mean: (levels: string, exact: number, compared: number): string =>
    `${levels} levels off on average. ${exact} of ${compared} just right.`,
  guessed: 'You',
  map: 'Map',
  off: (levels: number): string =>
    levels === 0 ? 'just right' : `${Math.abs(levels)} ${levels > 0 ? 'too high' : 'too low'}`,
  voices: (count: number, mean: string): string =>
    count === 1 ? `One customer said ${mean}.` : `${count} customers said ${mean} on average.`,
  keep: {
    title: 'Keep my guesses as ratings',
    help: 'They go into this map, under the role you choose and without a name. What you left open counts as “I do not know”.',
    by: 'Who guessed?',
    button: 'Keep my guesses as ratings',
    choose: 'Choose who guessed first.',
    kept: (number: number, role: string): string =>
      `Kept ${number === 1 ? '1 rating' : `${number} ratings`} from: ${role}. See “Who thinks what” in the insights.`,
    bringBack: 'Take them back',
  },
  noVoices: 'No customer has been asked here, so the map may be the one that is off.',
}
