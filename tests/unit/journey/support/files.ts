import fc from 'fast-check'
import { VOICE_SOURCES, VOTERS } from '~/journey/heard/vocabulary.ts'
import {
  CHANGES,
  CHANNELS,
  DRIVERS,
  EFFORTS,
  EVIDENCE,
  KANO,
  KINDS,
  LEVELS,
  PILLARS,
  STATUSES,
} from '~/journey/vocabulary.ts'

/** A JSON value whose objects are lists of entries, so that any order of any keys can be said. */
export type Node = string | number | boolean | null | Node[] | Entries

interface Entries {
  readonly entries: readonly (readonly [string, Node])[]
}

/** Prints a value as the written form has it, by hand and not by the code under test. */
export function print(node: Node, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(node)) {
    return node.length === 0 ? '[]' : `[\n${node.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`
  }
  if (typeof node !== 'object' || node === null) return JSON.stringify(node)
  if (node.entries.length === 0) return '{}'
  const lines = node.entries.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${print(value, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

const word = fc.string({ unit: 'binary', maxLength: 12 })
const key = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '10', '2', '007', '-1', 'zoë') },
  { weight: 3, arbitrary: fc.string({ maxLength: 6 }) },
)

const { value: anyNode } = fc.letrec<{ value: Node }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    entriesOf(tie('value')),
  ),
}))

function entriesOf(value: fc.Arbitrary<Node>, without: readonly string[] = []): fc.Arbitrary<Entries> {
  return fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 4 })
    .map((entries) => ({ entries: entries.filter(([name]) => !without.includes(name)) }))
}

/** An object of known fields in their order, followed by whatever else. */
function known(fields: Readonly<Record<string, fc.Arbitrary<Node>>>): fc.Arbitrary<Node> {
  const names = Object.keys(fields)
  return fc.tuple(fc.tuple(...Object.values(fields)), entriesOf(anyNode, names)).map(([values, others]) => ({
    entries: [...names.map((name, at) => [name, values[at] ?? null] as const), ...others.entries],
  }))
}

const one = (words: readonly string[]) => fc.constantFrom<Node>(...words)
const oneOrNull = (words: readonly string[]) => fc.constantFrom<Node>(null, ...words)
const level = fc.constantFrom<Node>(null, ...LEVELS)
const reference = fc.oneof(fc.constant(null), word)
const texts = fc.array(word, { maxLength: 3 })
const moment = fc.constantFrom('2026-11-21T09:00:00.000Z', '2024-02-29T23:59:59+05:30', '2026-01-01T00:00:00')

const feeling = known({ expected: level, expectedWhy: word, perceived: level, perceivedWhy: word })

const touchpoint = (id: string) =>
  known({
    id: fc.constant(id),
    title: word,
    kind: one(KINDS),
    channel: oneOrNull(CHANNELS),
    lasts: fc.constantFrom<Node>(null, 'PT4H', 'P1W2DT3H4M', 'P19D', 'PT0M'),
    does: word,
    thinks: word,
    backstage: word,
    owner: reference,
    support: texts,
    keyMoment: fc.boolean(),
    driver: oneOrNull(DRIVERS),
    kano: oneOrNull(KANO),
    evidence: one(EVIDENCE),
    friction: word,
    feelings: entriesOf(feeling),
    future: known({ change: oneOrNull(CHANGES), perceived: entriesOf(level), note: word }),
  })

/** A list of things whose ids are their kind and number. */
function many(kind: string, thing: (id: string) => fc.Arbitrary<Node>, most = 3): fc.Arbitrary<Node> {
  return fc.nat(most).chain((length) => fc.tuple(...Array.from({ length }, (_, at) => thing(`${kind}-${at}`))))
}

const stages = fc.nat(3).chain((length) =>
  fc.tuple(
    ...Array.from({ length }, (_, at) =>
      known({
        id: fc.constant(`stage-${at}`),
        title: word,
        goal: word,
        touchpoints: many(`touchpoint-${at}`, touchpoint),
      }),
    ),
  ),
)

const list = { worries: texts, wants: texts }
const withoutTemplate = {
  format: fc.constant('doorstep-journey'),
  version: fc.constant(1),
  id: fc.stringMatching(/^[\w.~-]{1,12}$/),
  title: word,
  language: word,
  trade: word,
  createdAt: moment,
  updatedAt: moment,
  scope: known({ startsWhen: word, endsWhen: word }),
  owners: many('owner', (id) => known({ id: fc.constant(id), name: word })),
  personas: many('persona', (id) =>
    known({ id: fc.constant(id), name: word, who: word, situation: word, job: word, ...list, contact: word }),
  ),
  stages,
  actions: many('action', (id) =>
    known({
      ...{ id: fc.constant(id), touchpoint: reference, text: word, owner: reference, effort: oneOrNull(EFFORTS) },
      ...{ due: fc.constantFrom<Node>(null, '2026-12-05'), status: one(STATUSES), measure: word },
      pillar: oneOrNull(PILLARS),
    }),
  ),
  voices: many('voice', (id) =>
    known({
      ...{ id: fc.constant(id), touchpoint: reference, persona: reference, date: word },
      ...{ source: oneOrNull(VOICE_SOURCES), quote: word },
      recommend: fc.constantFrom<Node>(null, 0, 6, 10),
      ...{ expected: level, perceived: level },
    }),
  ),
  ballots: many('ballot', (id) =>
    known({
      ...{ id: fc.constant(id), by: one(VOTERS), persona: reference, at: word },
      ratings: fc.array(known({ touchpoint: reference, expected: level, perceived: level }), { maxLength: 2 }),
    }),
  ),
}

const variant = known({ group: word, role: word, compareWith: reference })
const template = known({
  ...{ summary: word, bestFor: word, insight: word, questions: texts },
  variant: fc.oneof(fc.constant(null), variant),
})

/** The text of a map file in the written form, with anything in it that a file may hold. */
export const journeyFile: fc.Arbitrary<string> = fc
  .oneof(known(withoutTemplate), known({ ...withoutTemplate, template }))
  .map((node) => `${print(node)}\n`)
