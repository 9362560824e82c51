import { createPreferences } from './preferences.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The rules of the coach that were put aside on a map, read anew: another tab may have written. */
export function rulesAside(map: string, ports: Ports = browserPorts): readonly string[] {
  return createPreferences(ports).preferences.get().coachAside[map] ?? []
}

/** Puts a rule of the coach aside on a map, or brings it back. */
export function putAside(map: string, rule: string, aside: boolean, ports: Ports = browserPorts): void {
  const { preferences, set } = createPreferences(ports)
  const { coachAside } = preferences.get()
  const others = (coachAside[map] ?? []).filter((one) => one !== rule)
  set({ coachAside: { ...coachAside, [map]: aside ? [...others, rule] : others } })
}
