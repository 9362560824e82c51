import { atom } from 'nanostores'
import { jsonOf } from '~/foundation/json.ts'
import { PREFS } from '~/storage/keys.ts'
import { setAside } from '~/storage/quarantine.ts'
import type { Look } from './look.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { THEMES, type Theme } from './theme.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The ways to look at a map that are remembered. */
const VIEWS = ['board', 'table', 'insights', 'plan'] as const

/** Where somebody was in a map. */
export interface MapPlace {
  readonly view: (typeof VIEWS)[number]
  readonly touchpoint: string | null
  /** How far the board or table was scrolled to the right, in pixels. */
  readonly scrolled: number
}

/** How fast a page can be read aloud. */
export const READING_SPEEDS = [0.8, 1, 1.25, 1.5] as const

export interface Preferences {
  readonly theme: Theme
  /** Who is learning; `me` until somebody is named. */
  readonly person: string
  /** From the second go of a role-play on, one says an answer aloud before the lines are shown. */
  readonly sayFirst: boolean
  /** How fast a page is read aloud, 1 being as the voice comes. */
  readonly readingSpeed: number
  /** The persona shown, by map. */
  readonly personas: Readonly<Record<string, string>>
  /** Where one was, by map. */
  readonly places: Readonly<Record<string, MapPlace>>
  /** The rules of the coach that were put aside, by map. */
  readonly coachAside: Readonly<Record<string, readonly string[]>>
  /** How each map is looked at, by map, as it was kept; `readLook` reads one. */
  readonly looks: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Small likings of this device: they are kept where that works, and forgotten quietly where it does not. */
export interface PreferencesSession {
  readonly preferences: ReadOnly<Preferences>
  /** Writes some of them; the others, unknown ones too, stay. */
  set(changes: Partial<Preferences>): void
  showPersona(map: string, persona: string): void
  setPlace(map: string, place: MapPlace): void
  setLook(map: string, look: Look): void
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
    setLook: (map, look) => set({ looks: { ...readPreferences(ports).looks, [map]: { ...look } } }),
    setPlace: (map, place) => set({ places: { ...readPreferences(ports).places, [map]: place } }),
  }
}

/** Read by hand and not by a schema: the pages that need a theme or a place need no schema library. */
function readPreferences({ shelf, now }: Ports): Preferences {
  const found = shelf.read(PREFS)
  const text = found.ok ? found.value : null
  const kept = text === null ? {} : fieldsOf(jsonOf(text))
  if (kept === null && text !== null) setAside(shelf, PREFS, text, now)
  const { theme, person, sayFirst, readingSpeed, personas, places, coachAside, looks } = kept ?? {}
  return {
    ...kept,
    theme: THEMES.find((known) => known === theme) ?? 'system',
    person: typeof person === 'string' && person !== '' ? person : 'me',
    sayFirst: sayFirst !== false,
    readingSpeed: READING_SPEEDS.find((known) => known === readingSpeed) ?? 1,
    personas: entriesOf(personas, textOf),
    places: entriesOf(places, placeOf),
    coachAside: entriesOf(coachAside, textsOf),
    looks: entriesOf(looks, fieldsOf),
  }
}

const textsOf = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null)
const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

function placeOf(value: unknown): MapPlace | null {
  const place = fieldsOf(value)
  if (place === null) return null
  const { view, touchpoint, scrolled } = place
  return {
    view: VIEWS.find((known) => known === view) ?? 'board',
    touchpoint: typeof touchpoint === 'string' ? touchpoint : null,
    scrolled: typeof scrolled === 'number' && scrolled >= 0 ? scrolled : 0,
  }
}

function entriesOf<Value>(value: unknown, read: (one: unknown) => Value | null): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value) ?? {}).flatMap(([key, one]) => {
      const entry = read(one)
      return entry === null ? [] : [[key, entry] as const]
    }),
  )
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
