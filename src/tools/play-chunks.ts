/** The player and what it says, reckons and draws; what is fetched later uses it too. */
const PLAYER =
  /src\/(components\/training\/play\/(?!later\/|ways\/)|training\/play\/(debrief|meters|question|rehearse|rules|shuffle)\.ts|words\/en\/rehearsal\.ts)/

/** The way to a learner's shelf, which exercises take too. */
const SHELF = /src\/components\/training\/(learner|shelf\.svelte)\.ts/

/** How what is kept of learning, and of plays of one's own, is looked into and brought up to our version. */
const VERSIONS = /src\/training\/(versions|progress\/objects)\.ts/

/** Where plays of one's own are kept, and the journal beside it, which Settings use too. */
const OWN_PLAYS = /src\/(storage\/(own-plays|kept-play|journal-along)|session\/play-journal)\.ts/

/**
 * The player in one file. Left to itself the bundler cuts it into a file for everything that a part fetched later shares
 * with it, and every small file weighs more than its words.
 */
export const playChunks = [
  // Whatever is kept of plays counts them, on pages without a player too.
  { name: 'tries', test: /src\/training\/progress\/tries\.ts/, priority: 3 },
  { name: 'versions', test: VERSIONS, priority: 3 },
  { name: 'own-plays', test: OWN_PLAYS, priority: 3 },
  { name: 'shelf', test: SHELF, priority: 3 },
  { name: 'player', test: PLAYER, priority: 1 },
]
