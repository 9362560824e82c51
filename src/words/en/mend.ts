/** Every sentence about mending a text that could not be read. */
export const mendWords = {
  heading: 'Mend the text',
  lead: 'You change a copy. The text that was found stays as it is until you throw it away.',
  was: 'What it was',
  kinds: { map: 'A map', progress: 'Learning', play: 'A role-play of your own' },
  text: 'The text',
  again: 'Try again',
  download: 'Download it as it stands here',
  close: 'Close',
  near: (line: number) => `The trouble begins near line ${line.toLocaleString('en')}. The cursor is there.`,
  in: {
    map: 'The map is among your maps again.',
    progress: 'What was learned is put together with what is here.',
    play: 'The role-play is among your own again.',
  },
  open: { map: 'Open the map', progress: 'See your learning', play: 'Open your role-plays' },
  throwAway: 'Throw the broken text away',
  keep: 'Keep it',
  problems: {
    'not-json': 'This text is cut off, or a sign is missing or too many. Nothing was changed.',
    damaged: (what: string) => `This text is damaged${what === '' ? '' : `: ${what}`}. Nothing was changed.`,
    'made-by-newer-version':
      'This was made with a newer version of the workbook. Nothing was changed. Update this site, then try again.',
    'storage-full': 'The storage of this browser is full. Nothing that was kept is lost. Make room, then try again.',
    'storage-blocked': 'This browser does not let the workbook keep anything. Nothing was changed.',
    other: 'That could not be done. Nothing was changed.',
  },
} as const
