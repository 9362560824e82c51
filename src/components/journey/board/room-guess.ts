/** The room above a board for the name of the map and its tools, until it is measured, in pixels. */
export const TOP_GUESS = 72

/** How far a first picture begins to the left of the first card, in pixels. */
export const PICTURE_ASIDE = 4

/** The row above a board with the ways to look at it, until it is measured, in pixels. */
export const LOOK_GUESS = 52

/** Room for the scroll bar and the legend under a board, in pixels. */
export const UNDER = 84

/** The column of the levels' words, in pixels. */
export const GUTTER = 104

/** The panel that stands beside a board, and the width of the window from which on it does, in pixels. */
export const PANEL = { width: 360, from: 69 * 16 } as const

/** The space between the tools and the board, in pixels. */
export const GAP = 12

/** The strip that moves along a long board, in pixels. */
export const STRIP = 44
