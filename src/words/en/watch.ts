/** The sentences of "Watch", where a play shows itself. */
export const watchWords = {
  title: 'Watch',
  leave: 'Close',
  choose: 'Which one',
  models: { poor: 'Badly', good: 'Well' },
  log: 'The talk',
  coach: 'Coach',
  ended: 'How it ended',
  at: (beat: number, of: number) => `${beat} of ${of}`,
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  next: 'Next',
  goodNext: 'Now watch it go well',
  again: 'Watch again',
  none: 'This script is too big to play itself. Read the whole script instead.',
}
