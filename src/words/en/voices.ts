import { apart } from '~/foundation/apart.ts'

/** What customers said at a touchpoint, in its panel. */
export const voiceWords = {
  title: 'What customers said',
  help: 'Write down what a customer said here, word for word. It belongs to this map and goes with it when you export it.',
  none: 'Nobody has been heard here yet.',
  add: 'Add a customer’s words',
  more: (number: number): string => `Show ${number} more`,
  wordless: 'No words yet',
  quote: (text: string): string => `“${apart(text)}”`,
  said: (parts: readonly string[]): string => parts.map(apart).join(' · '),
  recommends: (score: number): string => `${score} of 10 to recommend us`,
  felt: (expected: string | null, perceived: string | null): string =>
    [expected === null ? '' : `expected ${expected}`, perceived === null ? '' : `felt ${perceived}`]
      .filter(Boolean)
      .join(', '),
  unknownPersona: (id: string): string => `Unknown (${id})`,
  fields: {
    quote: 'In their words',
    source: 'How we heard it',
    date: 'When',
    persona: 'Whose words',
    recommend: 'Would they recommend us?',
    expected: 'What they expected',
    perceived: 'How it felt',
  },
  quoteHelp: 'As they said it. Leave out names, phone numbers and addresses.',
  otherDate: (date: string): string => `The file says “${apart(date)}”.`,
  notSaid: 'Not said',
  notAsked: 'Not asked',
  score: (score: number): string => (score === 0 ? '0, not at all' : score === 10 ? '10, for sure' : `${score}`),
  nobody: 'Nobody in particular',
  close: 'Close',
  remove: 'Remove these words',
  removed: (quote: string): string => (quote ? `Removed “${apart(quote)}”.` : 'Removed a customer’s words.'),
  notAdded: 'Nothing was written, so nothing was added.',
  bringBack: 'Bring it back',
}
