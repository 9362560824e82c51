/** Exercises that answer to the learner. Each has an id, under which the answer is kept. */
export const INTERACTIVE: ReadonlySet<string> = new Set([
  'Quiz',
  'GapSlider',
  'PerspectiveSwitch',
  'SayItAloud',
  'ChecklistBuilder',
  'SortCards',
  'MomentsWorksheet',
  'Reflection',
  'IfThen',
  'Spot',
  'Order',
  'Match',
  'Recall',
  'ScriptBuilder',
  'LimitsCardBuilder',
  'SilenceTimer',
])

/** Everything else a lesson may hold without importing it. */
export const STATIC: ReadonlySet<string> = new Set([
  'Scene',
  'BadGood',
  'Bad',
  'Good',
  'View',
  'Claim',
  'Term',
  'Play',
  'MapLink',
  'Safety',
  'Huddle',
])

/** Blocks in which a paragraph `Name: words` is somebody speaking. */
export const SPOKEN_IN: ReadonlySet<string> = new Set(['Scene', 'Bad', 'Good', 'View'])

/** Attributes whose words are shown to the learner. */
export const SHOWN_ATTRIBUTES = ['place', 'who', 'title', 'ask', 'when', 'then', 'piles'] as const
