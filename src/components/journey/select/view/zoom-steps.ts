/** How large a board can be drawn. At the smallest its points are too small to hit, at all others they have 24 pixels at least. */
const STEPS = [0.5, 0.6, 0.7, 0.85, 1] as const

export const SMALLEST = STEPS[0]
export const LARGEST = 1

/** The next step down; the smallest stays. */
export function smallerThan(zoom: number): number {
  return STEPS.findLast((step) => step < zoom) ?? SMALLEST
}

/** The next step up; the largest stays. */
export function largerThan(zoom: number): number {
  return STEPS.find((step) => step > zoom) ?? LARGEST
}

/** The largest step at which a board of a width fits into a room; null where it fits at none. */
export function fitting(board: number, room: number): number | null {
  return STEPS.findLast((step) => board * step <= room) ?? null
}
