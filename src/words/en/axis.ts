/** The words of how far apart touchpoints stand. */
export const axisWords = {
  name: 'How far apart',
  axes: { order: 'In order', time: 'By time' },
  lasts: (time: string): string => `lasts ${time}`,
  exampleLegend: 'Example, until you edit it',
}
