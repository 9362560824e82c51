/** The sheet of keys, by where the focus is. */
export const keysWords = {
  title: 'Keys',
  macs: 'On a Mac, ⌘ takes the place of Ctrl.',
  groups: [
    {
      where: 'Everywhere',
      rows: [
        { keys: '?', does: 'This sheet' },
        {
          keys: 'Ctrl Enter',
          does: 'Add a touchpoint, on board and table: behind the card, point or title you are on, or to the stage; else behind the selected one',
        },
        { keys: 'Ctrl Z · Ctrl Shift Z', does: 'Undo · redo' },
        { keys: 'Ctrl Shift F', does: 'Find on this map, on the board: Enter finds the next, Escape goes to it' },
        { keys: 'Ctrl V', does: 'Paste touchpoints, or a list' },
        { keys: 'Escape', does: 'Close what is open; select nothing; put back what is being dragged' },
      ],
    },
    {
      where: 'On the board',
      rows: [
        {
          keys: 'Tab',
          does: 'A card, then More where it is selected, its expected point, its perceived point, the next card',
        },
        { keys: 'Ctrl A', does: 'Select all touchpoints' },
        { keys: '− · =', does: 'Draw the board smaller · larger' },
        { keys: '0', does: 'The whole map at once, and back' },
      ],
    },
    {
      where: 'On a card',
      rows: [
        { keys: '← · →', does: 'To the card before · behind' },
        { keys: 'Enter', does: 'Edit the touchpoint' },
        { keys: 'F2', does: 'Rename it in place: Enter keeps the name, Escape leaves it' },
        { keys: 'Shift ← · Shift →', does: 'Select one more to the left · right' },
        { keys: 'Ctrl Space', does: 'Select it besides, or not' },
        { keys: 'Shift click · Ctrl click', does: 'Select all up to there · one more' },
        { keys: 'Alt ← · Alt →', does: 'Move what is selected left · right' },
        { keys: 'Ctrl C · Ctrl X · Ctrl D', does: 'Copy · cut · duplicate what is selected' },
        { keys: 'Delete', does: 'Remove what is selected' },
        {
          keys: 'Tab · Enter',
          does: 'More, where it is selected: what can be done with it, such as the owner of all that are selected',
        },
      ],
    },
    {
      where: 'On a point',
      rows: [
        { keys: '↑ → · ↓ ←', does: 'One level up · one level down' },
        { keys: 'Page Down · Page Up', does: 'The same point of the next · previous touchpoint' },
        { keys: 'Home · End', does: 'Angry · Delighted' },
        { keys: 'Delete', does: 'Not known' },
        { keys: 'Enter', does: 'Edit the touchpoint' },
      ],
    },
    {
      where: 'On a stage',
      rows: [
        { keys: 'Enter', does: 'Name, goal and what can be done with it' },
        { keys: 'F2', does: 'Rename it in place' },
        { keys: 'Alt ← · Alt →', does: 'Move the stage left · right' },
      ],
    },
    {
      where: 'In the table',
      rows: [
        { keys: 'Enter · Shift Enter', does: 'One row down · up' },
        { keys: 'Alt Enter', does: 'A new line in a long text' },
        { keys: 'Escape', does: 'Out of the table, up to the views' },
      ],
    },
  ],
} as const
