const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** Shows a level or a gap with a real minus sign, and a plus where it is above zero. */
const signed = (number: number): string => (number < 0 ? `−${-number}` : number > 0 ? `+${number}` : '0')

/** The words that a map is shown with: board, list and table with their tools, and whether it is saved. */
export const journeyWords = {
  signed,

  levels: { '-2': 'Angry', '-1': 'Frustrated', '0': 'Fine', '1': 'Pleased', '2': 'Delighted' },
  notKnown: 'Not known',
  kinds: { direct: 'Direct', waiting: 'Waiting', indirect: 'Indirect' },
  channels: {
    none: 'None',
    phone: 'Phone',
    text: 'Text',
    email: 'Email',
    chat: 'Chat',
    web: 'Web',
    search: 'Search',
    'review-site': 'Review site',
    social: 'Social media',
    mail: 'Mail',
    print: 'Print',
    vehicle: 'Vehicle',
    'in-person': 'In person',
    'word-of-mouth': 'Word of mouth',
    other: 'Other',
  },

  noOwner: 'No owner',
  unknownOwner: (id: string): string => `Unknown (${id})`,
  /** What a map that starts empty is called until somebody names it. */
  newMap: 'New map',
  untitledMap: 'Untitled map',
  untitledStage: 'Untitled stage',
  untitledTouchpoint: 'Untitled touchpoint',

  journeyBoard: 'Journey board',
  mapName: 'Name of this map',
  views: 'Views',
  board: 'Board',
  list: 'List',
  table: 'Table',
  insights: 'Insights',
  plan: 'Plan',
  undo: 'Undo',
  redo: 'Redo',
  addTouchpoint: 'Add touchpoint',
  addMore: 'More ways to add',
  aboutMap: 'People, stages, sending',
  addStage: 'Add stage',
  persona: 'Persona',
  more: 'More for this map',
  copyLink: 'Copy link',
  print: 'Print',
  present: 'Present',
  export: 'Export',
  notLoaded: 'Not loaded. Your map is safe. Check the connection.',

  touchpointCount: (number: number): string => count(number, 'touchpoint', 'touchpoints'),
  ownerCount: (number: number): string => count(number, 'owner', 'owners'),

  savingName: 'Saving',
  saving: 'Saving…',
  savedHere: 'Saved on this device',
  notSaved: 'Not saved',
  tryAgain: 'Try again',

  keyMoment: 'Key moment',
  waitingSays: 'Waiting',
  gapName: (gap: number): string => `gap ${signed(gap)}`,
  fromTo: (expected: string, perceived: string): string => `${expected} → ${perceived}`,

  moreFor: (touchpoint: string): string => `More for ${touchpoint}`,
  addHere: 'Add one here',

  stageSays: 'Stage: ',
  stagesList: 'Stages',

  time: {
    weeks: (number: number): string => count(number, 'week', 'weeks'),
    days: (number: number): string => count(number, 'day', 'days'),
    hours: (number: number): string => count(number, 'hour', 'hours'),
    minutes: (number: number): string => count(number, 'minute', 'minutes'),
    and: ' and ',
    short: { weeks: 'wk', days: 'd', hours: 'h', minutes: 'min' },
  },
}

/** The interface words of the map, in whatever language. */
export type JourneyWords = typeof journeyWords
