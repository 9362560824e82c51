/** The sentences of the form for a new persona, with the situations it offers; they come with the form. */
export const newPersonaWords = {
  open: 'New persona…',
  button: 'Add persona',
  examples: 'What are they in the middle of?',
  examplesHelp: 'These are examples to start from. Pick one, then say it the way your customers would.',
  filled: (fields: readonly string[]): string =>
    `Filled in from the example: ${fields.join(', ')}. Change what is different for your customer.`,
  exampleNote: 'This is an example. Say it the way your customers would.',
  ready: [
    {
      name: 'First time with us',
      situation: 'Has never used us. Found us ten minutes ago and knows nobody here.',
      job: 'Find out whether we can be trusted, then get it fixed.',
    },
    {
      name: 'Baby or frail person at home',
      situation: 'Somebody in the house cannot wait: a newborn, or a person who is ill.',
      job: 'Make the house safe for them before anything else.',
    },
    {
      name: 'Works nights',
      situation: 'Sleeps until three in the afternoon. Misses morning calls and cannot be home at nine.',
      job: 'Get it done without losing a day of sleep.',
    },
    {
      name: 'Landlord, not living there',
      situation: 'Owns the place and lives an hour away. A tenant opens the door, the owner pays.',
      job: 'Know what was done and what it cost without going there.',
    },
    {
      name: 'Bad experience before',
      situation: 'The last company did not show up, then left a mess. Expects the same again.',
      job: 'Not be let down a second time.',
    },
    {
      name: 'Selling the house soon',
      situation: 'The house goes on sale next month, and the inspection is booked.',
      job: 'Pass the inspection, with papers to show for it.',
    },
    {
      name: 'Insurance is paying',
      situation: 'A claim is open. An adjuster decides what is covered, and when.',
      job: 'Get it repaired without paying for what the policy covers.',
    },
    {
      name: 'Member for years',
      situation: 'Has had the plan for years and knows a technician by name.',
      job: 'Be known, and not explain the house again.',
    },
    {
      name: 'Alone when we come',
      situation: 'Nobody else is home, and a stranger comes in.',
      job: 'Know who is at the door before opening it.',
    },
    {
      name: 'High quote in hand',
      situation: 'Another company wanted thousands this week. Does not know whether that is fair.',
      job: 'A straight second answer, without being pushed.',
    },
  ],
} as const
