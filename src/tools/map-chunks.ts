/** What anything is kept with, learning as well as maps. */
const KEEPING =
  /src\/(session\/(leaving|read-only|saver|wiring)|storage\/(quarantine|journal(-entry)?)\.|foundation\/(?!apart))|node_modules\/(nanostores|nanoid)\//
/** The way to what is kept, which a rehearsal needs without the rest, and the addresses of the site. */
const SHELF = /src\/(site|storage\/(keys|local-shelf)|foundation\/result)\.ts/
/** What a map is drawn with, for which its first picture waits. */
const PICTURE = /src\/(journey\/(vocabulary|select|line|layout|duration)|components\/journey\/glimpse\/place)\.ts/
/** How lines are drawn, on the board as in a list. */
const DRAWING = /src\/journey\/drawing\/(field|style|svg|picture|curve)\.ts/
/** Where on a board a touchpoint stands; whatever leads to one has to know. */
const PLACES = /src\/(journey\/time-axis|components\/journey\/board\/(geometry|across|across-time|early-picture))\.ts/
/** What the first picture alone is drawn with, and the board after it. */
const GLIMPSE =
  /src\/(journey\/drawing\/(gaps|render-svg)|components\/journey\/glimpse\/draw-glimpse|session\/glimpse)\.ts/
/** Small things that are used on pages of every kind. */
const SMALL = /src\/(foundation\/apart|session\/when-idle|components\/ui\/wear-sheet)\.ts/
/** How a map was last looked at and by whom, and what hurts, who owns it and what is done, in figures; a table needs none. */
const SHOWN =
  /src\/(session\/look|components\/journey\/(look\/kept-look|people\/shown-name|plan\/(dates|today\.svelte))|words\/en\/people-shown|journey\/(people\/(shown|seen-by)|analysis\/(gap|priority|unowned|plan|recommend)))\./
/** What the board shares with its dialogs and with nothing that stands on another page from the start. */
const LOOKS =
  /src\/(words\/en\/(about|board|lanes|personas|select|view)|journey\/people\/persona-look|components\/journey\/(look\/(LookBar|looking)|lanes\/(LookTools|lane-order|focus-field|cells)|future\/(LineToggle|for-line)|people\/(PersonaMark|ShownControl|name-of)|select\/(gesture|picking|picked-said|SeveralButton|view\/(viewing|zoom-steps|ZoomTools))|board\/(slots|lines|keep-alike|context)|select\/view\/Strokes|panel\/PanelEmpty|later\/(neighbours|touchpoint-verbs)|marks\/PeakLabels))\.(?!.*type=style)/
/** What a map is read, changed and kept with. */
const CORE =
  /src\/(session\/(journey-session|journal-of|preferences|read-ahead)|storage\/(claim|maps)|journey\/(apply\/|format\/(?!pack|link|file-name))|journey\/(duration|history))/
/** What board and list tell of every touchpoint. */
const TOLD =
  /src\/(journey\/analysis\/(peaks|silence)|words\/en\/(line|marks)|components\/journey\/(board\/model|marks\/(peak-said|board-silence|silence-said)|tone))\.ts/
/** What stands around every view of a map. */
const SHELL = /src\/components\/journey\/page\//
/** What stands here and there in all of them, and on the page of all maps. */
const PARTS = /src\/(words\/en\/journey|components\/journey\/parts\/(?!ago|calm))/
/** How board and table fill the window, and draw no more than is seen. The list has no use for it. */
const ROOM = /src\/components\/journey\/(parts\/room|window|fields\/move-to-stage)\./
/** What opens when a button is pressed, a menu or a small sheet, and what board and panel follow in peace. */
const HANGING = /src\/components\/journey\/(later\/(Hanging|hang|only-closes|Menu|menu-item)|parts\/calm)\./
/** Dated copies, and the one that is set aside for a month. */
const COPIES = /src\/(session\/follow-up|storage\/copies)/
/** The browser's database, in which copies and journal are, and what an edit is kept in it with. */
const DATABASE = /src\/(storage\/(database|journal-entries)|session\/journal\.)|node_modules\/idb\//
/** What the fields of a touchpoint are called and offer. */
const FIELDS = /src\/(words\/en\/fields|components\/journey\/fields\/choices)\.ts/
/** The looks of the board alone; they come with it. */
const BOARD_STYLES =
  /(src\/components\/journey\/(?:board|filter|lanes|look|marks|people|select)\/|@xyflow\/).*type=style/
/** The looks of messages, menus, dialogs and of what one edits a touchpoint in; they come with those, at the first touch. */
const LATER_STYLES =
  /src\/components\/journey\/(?:later\/|panel\/|fields\/(?:Field|LevelGroup|SupportGroup)\.).*type=style/
const STYLES =
  /src\/components\/journey\/(?!(?:maps|insights|plan|board|filter|lanes|look|marks|people|select|paper|present|compare|open|list|table)\/).*type=style/
const SVELTE = /node_modules\/(svelte\/src\/(?!reactivity)|esm-env|clsx)/

/** The sheet that no page links: whoever fetches the board waits for it. */
export const LATE_SHEET = 'board-styles'
/** The sheets that the page of one map does not link: there whatever wears them is fetched later, and waits for them. */
export const LATER_SHEETS = ['later-styles', 'list-styles', 'table-styles'] as const

/**
 * Which files the scripts and styles of the maps are put together in. Left to itself the bundler makes a file for every
 * set of views that share something, and forty small files weigh a tenth more than five. What every page carries has a
 * file of its own, which comes first.
 */
export const mapChunks = [
  // These are needed elsewhere too, where nothing else of a map is.
  { name: 'download', test: /src\/storage\/download\.ts/, priority: 6 },
  { name: 'map-picture', test: PICTURE, priority: 7 },
  { name: 'kept-shelf', test: SHELF, priority: 7 },
  { name: 'keeping', test: KEEPING, priority: 6 },
  { name: 'small', test: SMALL, priority: 6 },
  { name: 'map-shown', test: SHOWN, priority: 3 },
  { name: LATE_SHEET, test: BOARD_STYLES, priority: 5 },
  { name: LATER_SHEETS[0], test: LATER_STYLES, priority: 6 },
  { name: LATER_SHEETS[1], test: /src\/components\/journey\/list\/.*type=style/, priority: 6 },
  { name: LATER_SHEETS[2], test: /src\/components\/journey\/table\/.*type=style/, priority: 6 },
  { name: 'map-styles', test: STYLES, priority: 5 },
  { name: 'svelte', test: SVELTE, priority: 4 },
  { name: 'map-drawing', test: DRAWING, priority: 2 },
  { name: 'map-places', test: PLACES, priority: 2 },
  { name: 'map-glimpse', test: GLIMPSE, priority: 1 },
  { name: 'map-room', test: ROOM, priority: 4 },
  { name: 'map-parts', test: PARTS, priority: 3 },
  { name: 'database', test: DATABASE, priority: 1 },
  { name: 'map-copies', test: COPIES, priority: 1 },
  { name: 'map-fields', test: FIELDS, priority: 3 },
  { name: 'map-hanging', test: HANGING, priority: 3 },
  { name: 'map-told', test: TOLD, priority: 3 },
  { name: 'map-core', test: CORE, priority: 2 },
  { name: 'map-shell', test: SHELL, priority: 1 },
  // Last, so that it takes none of the above along.
  { name: 'map-looks', test: LOOKS, priority: 0 },
]
