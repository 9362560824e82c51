/** The sentences of a role-play that come with a second go, and never before. */
export const practiceLaterWords = {
  sayFirst: 'Say it first',
  prompt: {
    say: 'What do you say? Say it out loud, in your own words. Then look at the lines.',
    do: 'What do you do? Say it out loud, in your own words. Then look at the lines.',
  },
  saidIt: 'I said it',
  ownAnswer: 'What did your own answer do?',
  ownCount: (ticked: number, all: number) =>
    `${ticked} of ${all}. The lines are only examples: your own words count more.`,
}
