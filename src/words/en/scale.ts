/** What the room between touchpoints means, while they are spaced by time. */
export const scaleWords = {
  scale:
    'Wider means longer, not to scale: four times as long is twice as wide. Nothing gets wider than four weeks do. “?” means nobody knows how long.',
}
