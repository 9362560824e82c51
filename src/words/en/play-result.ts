/** The sentences of the strip under a finished talk: the path taken, and the best one. */
export const playResultWords = {
  path: 'How the talk went',
  line: (meter: string, from: string, to: string) => `${meter}: ${from} at first, ${to} at the end.`,
  inWords: 'The same in words',
  start: 'Start',
  step: 'Step',
  scene: 'Scene',
  yours: 'Your line',
  takenBack: 'taken back',
  best: 'The best path',
  hidden:
    'The best path stays hidden until you have played to an ending twice. It gives away scenes you have not met yet. Look for it yourself once more.',
  leadsTo: (ending: string) => `It leads to “${ending}”.`,
  notFound: 'This script is too big to look for its best path here. Read the whole script below.',
}
