import { atom } from 'nanostores'
import * as z from 'zod/mini'
import { PREFS } from '~/storage/keys.ts'
import { setAside } from '~/storage/quarantine.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Where somebody was in a map. */
const placeSchema = z.object({
  view: z.catch(z.enum(['board', 'table']), 'board'),
  touchpoint: z.catch(z.nullable(z.string()), null),
  /** How far the board or table was scrolled to the right, in pixels. */
  scrolled: z.catch(z.number(), 0),
})
export type MapPlace = z.infer<typeof placeSchema>

const prefsSchema = z.looseObject({
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** Who is learning; `me` until somebody is named. */
  person: z.catch(z.string().check(z.minLength(1)), 'me'),
  /** The persona shown, by map. */
  personas: z.catch(z.record(z.string(), z.string()), {}),
  /** Where one was, by map. */
  places: z.catch(z.record(z.string(), placeSchema), {}),
})
export type Preferences = z.infer<typeof prefsSchema>

/** Small likings of this device: they are kept where that works, and forgotten quietly where it does not. */
export interface PreferencesSession {
  readonly preferences: ReadOnly<Preferences>
  /** Writes some of them; the others, unknown ones too, stay. */
  set(changes: Partial<Preferences>): void
  showPersona(map: string, persona: string): void
  setPlace(map: string, place: MapPlace): void
}

/** The preferences on a shelf. Text that is no JSON object goes to quarantine, and the usual values count. */
export function createPreferences(ports: Ports = browserPorts): PreferencesSession {
  const preferences = atom<Preferences>(readPreferences(ports))
  const set = (changes: Partial<Preferences>) => {
    preferences.set({ ...readPreferences(ports), ...changes })
    ports.shelf.write(PREFS, JSON.stringify(preferences.get()))
  }
  return {
    preferences: readOnly(preferences),
    set,
    showPersona: (map, persona) => set({ personas: { ...readPreferences(ports).personas, [map]: persona } }),
    setPlace: (map, place) => set({ places: { ...readPreferences(ports).places, [map]: place } }),
  }
}

function readPreferences({ shelf, now }: Ports): Preferences {
  const usual = prefsSchema.parse({})
  const found = shelf.read(PREFS)
  if (!found.ok || found.value === null) return usual
  try {
    return prefsSchema.parse(JSON.parse(found.value))
  } catch {
    setAside(shelf, PREFS, found.value, now)
    return usual
  }
}
