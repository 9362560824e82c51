/** The sentences of the play page's "Ways to practice". */
export const waysWords = {
  title: 'Ways to practice',
  watch: 'Watch',
  watchText: 'See it go badly, then well. Nothing of it counts.',
  pair: 'In pairs',
  pairText: 'One card each, on one phone or two.',
  team: 'With the team',
  teamText: 'On the big screen. Everybody votes by hand.',
  refused: 'This part could not be fetched. Once you are connected, reload the page.',
  onPractice:
    'Every play can also be watched, played in pairs with a card each, or put on the big screen for the team. You find the buttons on its page.',
}
