import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { layoutOf } from '~/journey/layout.ts'
import { standsIn } from '~/journey/line.ts'
import type { Journey } from '~/journey/schema.ts'
import { personasOf } from '~/journey/select.ts'
import { glimpsedByTime, glimpseOf } from '~/session/glimpse.ts'
import { acrossOf } from '../board/across-time.ts'
import { standEarly } from '../board/early-picture.ts'
import { BOARD, picturePlace, pitchOnWide, stepFor, WIDE } from '../board/geometry.ts'
import { GAP, GUTTER, LOOK_GUESS, PANEL, PICTURE_ASIDE, STRIP, TOP_GUESS, UNDER } from '../board/room-guess.ts'
import { parsePlace } from './place.ts'

/**
 * Draws the two lines of the map that the address names, before anything else of the page is there. The text is not
 * checked yet: the drawing makes all of it safe, and where it cannot be drawn there is no picture. What is shown
 * next comes from a map that was read. What stands in `page` is only read aloud then. Says whether there is a picture.
 */
export function drawGlimpse(page: HTMLElement): boolean {
  const { id } = parsePlace(location.hash)
  if (id === null) return false
  try {
    const journey: Journey = JSON.parse(glimpseOf(id) ?? '')
    const { columns, width: count } = layoutOf(journey)
    const places = columns.map(({ touchpoint, index }) => ({ touchpoint, index, lasts: touchpoint.lasts }))
    const seen = innerWidth - GUTTER - (innerWidth < PANEL.from ? 0 : PANEL.width)
    const wide = matchMedia(WIDE).matches
    const byTime = glimpsedByTime(id)
    const pitch = wide && !byTime ? pitchOnWide(count, seen) : BOARD.pitch
    const across = acrossOf({ columns: places, width: count }, byTime ? 'time' : 'order', pitch)
    const middles = places
      .filter(({ touchpoint }) => standsIn(touchpoint, 'today'))
      .map(({ index }) => across.middle(index) + PICTURE_ASIDE)
    const above = TOP_GUESS + LOOK_GUESS
    const under = UNDER + (across.width > seen ? STRIP : 0)
    const step = stepFor(innerHeight - page.getBoundingClientRect().top - above - under, undefined, wide)
    const { height, top } = picturePlace(count, { step }, pitch)
    const picture = document.createElement('div')
    picture.innerHTML = renderSvg(journey, {
      persona: personasOf(journey)[0].id,
      width: Math.max(BOARD.pitch, across.width),
      height,
      middles,
    })
    const [drawing] = picture.children
    if (drawing instanceof SVGElement) drawing.style.maxInlineSize = 'none'
    picture.style.cssText = `overflow: hidden; padding: ${above + GAP + top}px 0 0 ${GUTTER - PICTURE_ASIDE}px`
    for (const said of page.children) said.className = 'visually-hidden'
    standEarly(picture, page)
    return true
  } catch {
    // Damaged text, or none: the page says so in a moment, with a way out.
    return false
  }
}

/** Waits until what was drawn is on the screen; never long, as a page in the background is not painted at all. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 200)
    if (document.hidden) resolve()
    else requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}

/** Draws what can be drawn at once; when it is on the screen the board is asked for. Without a map there will be none. */
export async function pictureFirst(page: HTMLElement): Promise<void> {
  if (!drawGlimpse(page)) return
  await painted()
  askForBoard()
  void readOn()
}

/** While the board is on its way, its map is read. */
async function readOn(): Promise<void> {
  const { id } = parsePlace(location.hash)
  if (id === null) return
  try {
    const { readMapAhead } = await import('~/session/read-ahead.ts')
    readMapAhead(id)
  } catch {
    // What could not be fetched is asked for again by the page itself.
  }
}

/**
 * Has all of the board fetched at once, before one part of it asks for the next. The built page says where its files are;
 * without that everything still comes, only later.
 */
function askForBoard(): void {
  for (const href of document.documentElement.dataset['board']?.split(' ') ?? []) {
    const kind = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }
    document.head.append(Object.assign(document.createElement('link'), kind, { href }))
  }
}
