/** Every sentence of the page that lists what the workbook is made of. */
export const licenseWords = {
  title: 'Licenses',
  description: 'Every package that Doorstep is made of or built with, its version, and the license it comes under.',
  lead: (count: number) =>
    `Doorstep stands on ${count} packages by other people. Here is each one with its version, its license and the words it comes under. Open a line to read them.`,
  made: 'The list is made anew each time the site is built, from what is installed then.',
  direct: {
    title: 'Asked for by name',
    lead: 'What Doorstep itself uses: in your browser, as a typeface on the page, or to build the pages.',
  },
  brought: {
    title: 'Brought along',
    lead: 'What those packages need in turn. Most of it is at work only while the site is built.',
  },
  none: (license: string) => `The package brings no text of its own. It says that its license is ${license}.`,
  to: 'What Doorstep is made of, and on what terms',
  back: 'Sources',
} as const
