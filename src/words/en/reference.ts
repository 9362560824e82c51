/** Every sentence of the pages one looks things up in: glossary, sources, and the page for a wrong address. */
export const referenceWords = {
  glossary: {
    title: 'Glossary',
    description: 'The words of customer experience and journey maps, each in plain language.',
    lead: 'The words we use, each in one to three short sentences.',
    letters: 'Letters',
    also: 'Also:',
    see: 'See:',
  },

  sources: {
    title: 'Sources',
    description: 'Every number Doorstep prints, where it comes from and how far to trust it, with a myth check.',
    lead: 'Every number we print, where it comes from, and how far to trust it. Popular lines that do not hold up are in the myth check.',
    parts: 'On this page',
    badges: {
      title: 'What the marks mean',
      meaning: {
        solid: 'We saw the source itself, or a good account of it, and it fits the use.',
        'one-survey': 'Real, but one survey, often by a firm that sells something. Say who asked, and when.',
        dated: 'It was so once. The world has moved, or a newer figure is out.',
        folklore: 'Widely repeated. Nobody can show the study.',
        'not-found': 'We looked and found no source. Do not print it as a fact.',
      },
    },
    claims: {
      title: 'Claims',
      source: 'Source',
      sample: 'Who was asked',
      checkedOn: 'Checked on',
      unknown: 'not known',
    },
    myths: {
      title: 'Myth check',
      lead: 'Lines you will hear on stages and read in brochures, and what can be said instead.',
      said: 'You will hear',
      verdict: 'What is true',
      claim: 'See the claim',
    },
    methods: { title: 'Methods, and where they stop', limit: 'Limit' },
    adapted: { title: 'Adapted from' },
    notices: { title: 'Trademarks' },
  },

  notFound: {
    title: 'Nothing at this address',
    description: 'There is no page at this address.',
    lead: 'The link may be old, or a letter in it may be wrong. Nothing you made is lost: maps and answers stay on your device.',
    ways: 'Where to go from here',
    home: 'Home',
    learn: 'Learn: short lessons',
    practice: 'Practice: role-plays',
    map: 'Map: your maps and ready-made ones',
  },
} as const
