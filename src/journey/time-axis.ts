import { minutesOf } from './duration.ts'

/** From here on a time is drawn broken off, in minutes: four weeks. */
const LONGEST = 4 * 7 * 24 * 60

/** The room a touchpoint gets behind it for the time it lasts. */
export interface TimeRoom {
  /** From 0 to 1, the most that any gets. */
  readonly share: number
  /** It lasts longer than is drawn. */
  readonly broken: boolean
}

const NONE: TimeRoom = { share: 0, broken: false }

/** Minutes and weeks stand on one map, so room grows with the root of a time: four times as long is twice as wide. */
export function timeRoom(lasts: string | null): TimeRoom {
  const minutes = minutesOf(lasts)
  if (minutes === null) return NONE
  return { share: Math.sqrt(Math.min(minutes, LONGEST) / LONGEST), broken: minutes > LONGEST }
}
