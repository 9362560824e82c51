import { tick } from 'svelte'
import { GUTTER } from '../../board/room-guess.ts'
import type { Desk } from '../../page/desk.svelte.ts'
import { fitting, LARGEST, largerThan, SMALLEST, smallerThan } from './zoom-steps.ts'

/** How large the board of an open map is drawn, and what of it is seen. */
export interface Viewing {
  readonly zoom: number
  /** The whole map at once, as a drawing: it does not fit at any size at which one could still read it. */
  readonly whole: boolean
  /** Its points are too small to be hit: a press leads closer instead. */
  readonly far: boolean
  /** Whether there is more of the map than is seen. */
  readonly long: boolean
  readonly canOut: boolean
  readonly canIn: boolean
  /** Draws it smaller, larger, or all of it at once; and back. */
  out(): void
  closer(): void
  fit(): void
  /** Draws it at its own size around a place, in pixels from its left edge at that size. */
  closeTo(place: number): void
  /** Shows the board from a place on. */
  showFrom(place: number): void
  /** How much there is to see and how much is seen, in pixels. */
  measure(board: number, room: number): void
  /** To attach to what scrolls the board. */
  readonly watch: (scroller: HTMLElement) => () => void
}

const kept = new WeakMap<Desk, Viewing>()

/** How the board of an open map is looked at: the same for the board and its tools. */
export function viewingOf(desk: Desk): Viewing {
  const found = kept.get(desk)
  if (found) return found
  const made = createViewing()
  kept.set(desk, made)
  return made
}

function createViewing(): Viewing {
  let zoom = $state(LARGEST)
  let whole = $state(false)
  let board = $state(0)
  let room = $state(1)
  let scroller: HTMLElement | null = null

  const seen = () => room - GUTTER

  async function zoomTo(next: number, middle = ((scroller?.scrollLeft ?? 0) + seen() / 2) / zoom) {
    whole = false
    zoom = next
    await tick()
    scroller?.scrollTo({ left: middle * next - seen() / 2 })
  }

  return {
    get zoom() {
      return zoom
    },
    get whole() {
      return whole
    },
    get far() {
      return zoom === SMALLEST
    },
    get long() {
      return board * zoom > seen()
    },
    get canOut() {
      return !whole && zoom > SMALLEST
    },
    get canIn() {
      return whole || zoom < LARGEST
    },
    out() {
      if (!whole) zoomTo(smallerThan(zoom))
    },
    closer() {
      zoomTo(whole ? SMALLEST : largerThan(zoom))
    },
    fit() {
      const step = fitting(board, seen())
      if (whole || (step !== null && zoom === step)) zoomTo(LARGEST)
      else if (step === null) whole = true
      else zoomTo(step)
    },
    closeTo: (place) => zoomTo(LARGEST, place),
    showFrom(place) {
      scroller?.scrollTo({ left: place * zoom })
    },
    measure(nextBoard, nextRoom) {
      board = nextBoard
      room = nextRoom
    },
    watch(element) {
      scroller = element
      return () => {
        scroller = null
        zoom = LARGEST
        whole = false
      }
    },
  }
}
