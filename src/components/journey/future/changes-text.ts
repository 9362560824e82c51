import type { MapChange } from '~/journey/analysis/changes.ts'
import type { Persona } from '~/journey/schema.ts'
import { futureWords } from '~/words/en/future.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { nameOf } from '../people/name-of.ts'

const words = futureWords.list
type Felt = MapChange['levels'][number]
const levelSaid = (level: Felt['from']) => (level === null ? journeyWords.notKnown : journeyWords.levels[level])

/** The levels of a change in words, each with whose it is where a map has more than one persona. */
export function levelsSaid({ kind, levels }: MapChange, personas: readonly Persona[]): readonly string[] {
  return levels.flatMap((felt) => {
    const said = feltSaid(kind, felt)
    const persona = personas.length > 1 && personas.find(({ id }) => id === felt.persona)
    return said === '' ? [] : [persona ? words.ofPersona(nameOf(persona), said) : said]
  })
}

function feltSaid(kind: MapChange['kind'], { from, to }: Felt): string {
  if (kind === 'added') return to === null ? '' : levelSaid(to)
  if (kind !== 'fixed') return ''
  return from === to ? words.noLevelYet(levelSaid(from)) : words.fromTo(levelSaid(from), levelSaid(to))
}

/** Whose changes are told. */
export function whose(personas: readonly [Persona, ...Persona[]]): string {
  return personas.length > 1 ? words.everybody : nameOf(personas[0])
}

/** The title of a touchpoint, or that it has none. */
export function titleOf({ touchpoint }: MapChange): string {
  return touchpoint.title || journeyWords.untitledTouchpoint
}

/** All changes as plain text, one a line under a heading. */
export function changesText(changes: readonly MapChange[], personas: readonly Persona[], heading: string): string {
  const oneLine = (text: string) => text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim()
  const lines = changes.map((change) =>
    words.line(
      words.kinds[change.kind],
      oneLine(titleOf(change)),
      levelsSaid(change, personas).map(oneLine).join(', '),
      oneLine(change.note),
    ),
  )
  return [heading, ...lines].join('\n')
}
