import { createPreferences, type Preferences } from './preferences.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The rules of the coach that were put aside on a map, read anew: another tab may have written. */
export function rulesAside(map: string, ports: Ports = browserPorts): readonly string[] {
  return asideIn(createPreferences(ports).preferences.get(), map)
}

/** Puts a rule of the coach aside on a map, or brings it back. */
export function putAside(map: string, rule: string, aside: boolean, ports: Ports = browserPorts): void {
  const { preferences, set } = createPreferences(ports)
  const { coachAside } = preferences.get()
  const others = asideIn({ coachAside }, map).filter((one) => one !== rule)
  set({ coachAside: { ...coachAside, [map]: aside ? [...others, rule] : others } })
}

/** A map may be called like something that every object has. */
function asideIn({ coachAside }: Pick<Preferences, 'coachAside'>, map: string): readonly string[] {
  return (Object.hasOwn(coachAside, map) && coachAside[map]) || []
}
