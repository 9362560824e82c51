/** The sentences of a role-play for two people and an observer, each with a card. */
export const pairWords = {
  title: (play: string) => `In pairs: ${play}`,
  description: (play: string) => `Two cards and three points for “${play}”: one plays the customer, one the crew.`,
  back: 'To the role-play',
  lead: 'Two people, one card each. A third one listens, if you have one.',
  how: 'How it goes',
  steps: [
    'One plays the customer and reads that card alone. The other reads the crew card.',
    'Play it in your own words for three minutes. Nobody reads lines off a script.',
    'Tick the three points. Then play it again, and tick once more.',
    'Swap cards. Then talk it over.',
  ],
  phones:
    'One phone? Read your card, then hand the phone over. Two phones? Each opens this page and taps a card. Nothing is sent from one to the other.',
  pick: 'Whose card?',
  cards: { customer: 'Customer', crew: 'Crew', observer: 'Observer', talk: 'Talk it over' },
  cover: 'Hand the phone over',
  coverText: 'The card is put away. Whoever holds the phone taps their own.',
  start: 'How it goes',
  print: 'Print the cards',

  customer: {
    title: "Customer's card",
    alone: 'For the customer only. Do not let the crew read it.',
    who: 'You are',
    feels: 'You feel',
    needs: 'You need',
    hidden: 'What they do not know (“you” is the crew here)',
    begin: 'How you begin',
    seen: 'What happens first, as the crew sees it',
    react: 'How to react',
    rules: [
      'Say what they do not know only if they ask for it. Then say it at once.',
      'If they own it, or ask you something before they plan, be a little easier.',
      'If they explain, guess or hurry you, be a little cooler.',
      'Stay fair. You would like this to end well.',
    ],
    reactions: { best: 'If the first line is good', fair: 'If it is polite and no more', poor: 'If it misses' },
  },
  crew: {
    title: 'Crew card',
    setup: 'What you know',
    meet: 'You meet',
    task: 'What to do',
    tasks: [
      'Listen first. There is something you have not been told, and you hear it only if you ask.',
      'Then say what happens next, so that they can count on it.',
    ],
    skills: 'Practice today',
  },
  observer: {
    title: "Observer's card",
    text: 'Do not help. Listen for three things, and tick the ones you hear. Nobody there to observe? Tick them together.',
    rounds: ['First go', 'Second go'],
  },
  talk: {
    title: 'Talk it over',
    swap: 'Swap cards and play it once more. The one who was the customer goes first now.',
    first: 'The crew speaks first: what would you say the same way again?',
  },
}
