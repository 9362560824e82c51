/** Every sentence of reading aloud. */
export const aloudWords = {
  start: 'Read aloud',
  name: 'Read aloud',
  pause: 'Pause',
  goOn: 'Go on',
  back: 'Back one sentence',
  next: 'Next sentence',
  stop: 'Stop reading',
  speed: 'Speed',
  speeds: { '0.8': 'Slow', '1': 'Normal', '1.25': 'Quick', '1.5': 'Fast' },
  exercise: 'Here is something to do on the screen.',
  over: 'That was all.',
  play: 'Read this talk aloud',
  choice: (place: number) => `${place}:`,
} as const
