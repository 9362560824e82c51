import { LANES, type Lane, type LaneLook, readLook } from '~/session/look.ts'

/** The lanes with one of them looked at otherwise. */
export function laneWith(
  lanes: readonly LaneLook[],
  lane: Lane,
  changes: Partial<Pick<LaneLook, 'shown' | 'open'>>,
): readonly LaneLook[] {
  return lanes.map((one) => (one.lane === lane ? { ...one, ...changes } : one))
}

/** The lanes with one of them a place further up or down; the same where there is no room. */
export function laneShifted(lanes: readonly LaneLook[], lane: Lane, by: -1 | 1): readonly LaneLook[] {
  const at = lanes.findIndex((one) => one.lane === lane)
  const [moved, other] = [lanes[at], lanes[at + by]]
  if (!moved || !other) return lanes
  return lanes.map((one) => (one === moved ? other : one === other ? moved : one))
}

/** The lanes of a map that nobody has looked at otherwise. */
export const USUAL_LANES: readonly LaneLook[] = readLook(undefined).lanes

/** Whether the lanes are those of a map that nobody has looked at otherwise. */
export function areUsual(lanes: readonly LaneLook[]): boolean {
  return LANES.every((_, at) => {
    const [one, usual] = [lanes[at], USUAL_LANES[at]]
    return one?.lane === usual?.lane && one?.shown === usual?.shown && one?.open === usual?.open
  })
}
