import type { SheetKind } from '~/training/sheet.ts'

/** Every sentence around the pages that are made for paper. */
export const paperWords = {
  title: 'Print',
  lead: 'One page each, on Letter or A4. They read well in black and white.',
  all: 'Everything to print',
  print: 'Print this page',
  /** Stands where a firm has not filled in its name. */
  firm: 'Firm: ____________________',
  about: (who: string, use: string) => `For ${who}. ${use}`,
  kinds: {
    card: 'Cards',
    checklist: 'Checklists',
    script: 'Scripts',
    worksheet: 'Worksheets',
  } satisfies Readonly<Record<SheetKind, string>>,
  huddles: 'Huddles',
  huddle: {
    title: (module: string) => `Huddle: ${module}`,
    about: 'For the whole shop. Three minutes first; ten for those who want it.',
    heading: 'The three-minute huddle',
    quote: 'Read aloud what a customer said.',
    badly: 'The owner goes first, badly.',
    line: 'Then everybody says this line, in pairs. Swap.',
    ask: 'One question at the end.',
    ten: 'Ten minutes',
    minutes: (minutes: number) => `${minutes} min`,
    debrief: 'If you talk longer',
    rules: 'Steps, not people. No names for what went wrong. Whoever leads speaks last.',
    print: 'Print this huddle',
  },
} as const
