import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadProblem, readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { LIMITS } from '~/journey/vocabulary.ts'

const now = '2026-11-22T12:00:00.000Z'
const whole = readFileSync('tests/samples/journey/version-1-whole.journey.json', 'utf8')

function problemOf(file: string | Uint8Array): ReadProblem | null {
  const result = readJourney(file, { now })
  return result.ok ? null : result.problem
}

/** A small map with one persona-felt touchpoint, and something laid over it. */
function fileWith(over: Record<string, unknown>, touchpoint: Record<string, unknown> = {}): string {
  const moment = { id: 'wait-1', title: 'Waits', ...touchpoint }
  const stages = [{ id: 'wait', title: 'Wait', touchpoints: [moment] }]
  return JSON.stringify({ format: 'doorstep-journey', version: 1, id: 'small', title: 'Small', stages, ...over })
}

const touchpoints = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `t${at}`, title: 'T' }))
const things = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `x${at}` }))
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const withDeep = (levels: number) => fileWith({}).replace('{', `{"x":${deep(levels)},`)

describe('bytes and JSON', () => {
  test.each([
    ['nothing', ''],
    ['words', 'Dear all, please find the map attached.'],
    ['half a file', whole.slice(0, whole.length / 2)],
    ['a web page', '<!doctype html><title>404</title>'],
    ['a file that opens a million lists', '['.repeat(4_000_000)],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['a map with a broken letter', new Uint8Array([...new TextEncoder().encode(whole.slice(0, -2)), 0xc3])],
  ])('[F7] %s is no JSON', (_name, file) => {
    expect(problemOf(file)).toEqual({ code: 'not-json' })
  })

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"doorstep-journey"'],
    ['an empty object', '{}'],
    ['a list of lists', deep(100_000)],
    ['another app', '{"type":"excalidraw","version":2,"elements":[]}'],
    ['another format', fileWith({ format: 'doorstep-progress' })],
    ['a format that only the prototype has', '{"__proto__":{"format":"doorstep-journey"}}'],
    [
      'another format of a newer version that is far too big',
      fileWith({ format: 'x', version: 9, stages: things(99) }),
    ],
  ])('[F6] [F7] %s is not a journey', (_name, file) => {
    expect(problemOf(file)).toEqual({ code: 'not-a-journey' })
  })

  test('[F6] [F8] the size is looked at first, in bytes of UTF-8', () => {
    const big = 10 * 1024 * 1024
    expect(problemOf('x'.repeat(big))).toEqual({ code: 'too-big', limit: 'fileBytes', found: big, where: '' })
    expect(problemOf(new Uint8Array(big).fill(255))).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
    expect(problemOf(`"${'€'.repeat(LIMITS.fileBytes / 2)}"`)).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
    expect(problemOf(`"${'x'.repeat(LIMITS.fileBytes - 2)}"`)).toEqual({ code: 'not-a-journey' })
  })
})

describe('the version', () => {
  test.each([2, 3, 1e9])('[F7] %s is newer, before anything else is looked at', (version) => {
    const file = fileWith({ version, stages: things(99), title: 7 })
    expect(problemOf(file)).toEqual({ code: 'made-by-newer-version', version })
  })

  test.each([0, -1, 1.5, 2.5, '1', '2', null, true, [1]])('[F9] %j is no version', (version) => {
    expect(problemOf(fileWith({ version }))).toEqual({ code: 'damaged', where: 'version', what: 'wrong' })
  })

  test('[F9] a file that names none is damaged, and so is an endless one', () => {
    expect(problemOf(fileWith({ version: undefined }))).toEqual({ code: 'damaged', where: 'version', what: 'missing' })
    expect(problemOf(fileWith({}).replace('"version":1', '"version":1e999'))).toMatchObject({ code: 'damaged' })
  })
})

describe('limits', () => {
  const stage = (count: number) => [{ id: 's', title: 'S', touchpoints: touchpoints(count) }]
  const halves = [
    { id: 'a', title: 'A', touchpoints: touchpoints(1001) },
    { id: 'b', title: 'B', touchpoints: touchpoints(1000).map((each) => ({ ...each, id: `b${each.id}` })) },
  ]
  const stages = (count: number) => things(count).map((each) => ({ ...each, title: 'S', touchpoints: [] }))

  test.each([
    ['stages', 61, { stages: stages(61) }],
    ['touchpoints', 3000, { stages: stage(3000) }],
    ['touchpoints', 2001, { stages: halves }],
    ['owners', 41, { owners: things(41) }],
    ['personas', 13, { personas: things(13) }],
    ['voices', 5001, { voices: things(5001) }],
    ['ballots', 1001, { ballots: things(1001) }],
  ])('[F8] more %s than fit: %i', (limit, found, over) => {
    expect(problemOf(fileWith(over))).toEqual({ code: 'too-big', limit, found, where: '' })
  })

  test.each([
    ['stages', { stages: stages(60) }],
    ['touchpoints', { stages: stage(2000) }],
    ['owners', { owners: things(40) }],
    ['personas', { personas: things(12) }],
    ['voices', { voices: things(5000) }],
    ['ballots', { ballots: things(1000) }],
  ])('[F8] as many %s as fit are read', (_limit, over) => {
    expect(problemOf(fileWith(over))).toBeNull()
  })

  test('[F8] a text of 4,000 UTF-16 units is read, one more is not', () => {
    expect(problemOf(fileWith({ title: '😀'.repeat(2000) }))).toBeNull()
    expect(problemOf(fileWith({ title: `${'😀'.repeat(2000)}x` }))).toEqual({
      ...{ code: 'too-big', limit: 'text', found: 4001, where: 'title' },
    })
  })

  test.each([
    ['stages[0].touchpoints[0].thinks', fileWith({}, { thinks: 'x'.repeat(4001) })],
    ['stages[0].touchpoints[0].support[1]', fileWith({}, { support: ['', 'x'.repeat(4001)] })],
    [
      'stages[0].touchpoints[0].feelings.denise.expectedWhy',
      fileWith({}, { feelings: { denise: { expectedWhy: 'x'.repeat(4001) } } }),
    ],
    ['template.questions[0]', fileWith({ template: { questions: ['x'.repeat(4001)] } })],
    ['ballots[0].at', fileWith({ ballots: [{ at: 'x'.repeat(4001) }] })],
  ])('[F8] says that %s is too long', (where, file) => {
    expect(problemOf(file)).toEqual({ code: 'too-big', limit: 'text', found: 4001, where })
  })

  test('[F8] a long text under a key we do not know is nobody’s business', () => {
    expect(problemOf(fileWith({ mine: 'x'.repeat(5000) }))).toBeNull()
  })

  test('[F6] limits are looked for before fields, whatever the fields are', () => {
    expect(problemOf(fileWith({ title: 7, owners: things(41) }))).toMatchObject({ code: 'too-big', limit: 'owners' })
    expect(problemOf(fileWith({ stages: [...stage(2001), null, 7, { touchpoints: 'x' }] }))).toMatchObject({
      code: 'too-big',
    })
    expect(problemOf(fileWith({ owners: { length: 99 } }))).toMatchObject({ code: 'damaged', where: 'owners' })
  })

  test('[F11] [F13] what nests too deep to be written is too big, what can be written comes back', () => {
    for (const levels of [1500, 5000, 1_000_000]) {
      expect(problemOf(withDeep(levels))).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
    }
    const read = readJourney(withDeep(1200), { now })
    expect(read.ok && readJourney(writeJourney(read.value), { now })).toEqual(read)
  })

  test('[F13] a tightly packed map that would pass the limit when written is too big', () => {
    const many = Array.from({ length: 1500 }, () => JSON.parse(deep(700)))
    expect(problemOf(fileWith({ mine: many }))).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
    const packed = fileWith({ mine: Array.from({ length: 900_000 }, () => 1) })
    expect(problemOf(packed)).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
  })
})

describe('fields', () => {
  const feeling = (denise: unknown) => fileWith({}, { feelings: { denise } })
  const at = 'stages[0].touchpoints[0]'

  test.each([
    ['id', 'missing', fileWith({ id: undefined })],
    ['title', 'missing', fileWith({ title: undefined })],
    ['stages', 'missing', fileWith({ stages: undefined })],
    ['stages[0].id', 'missing', fileWith({ stages: [{ title: '', touchpoints: [] }] })],
    ['stages[0].title', 'missing', fileWith({ stages: [{ id: 's', touchpoints: [] }] })],
    ['stages[0].touchpoints', 'missing', fileWith({ stages: [{ id: 's', title: '' }] })],
    [`${at}.id`, 'missing', fileWith({}, { id: undefined })],
    [`${at}.title`, 'missing', fileWith({}, { title: undefined })],
    ['id', 'wrong', fileWith({ id: 'a b' })],
    ['id', 'wrong', fileWith({ id: '' })],
    ['id', 'wrong', fileWith({ id: 'x'.repeat(101) })],
    ['id', 'wrong', fileWith({ id: '../x' })],
    ['title', 'wrong', fileWith({ title: null })],
    ['language', 'wrong', fileWith({ language: 7 })],
    ['createdAt', 'wrong', fileWith({ createdAt: 'yesterday' })],
    ['createdAt', 'wrong', fileWith({ createdAt: null })],
    ['updatedAt', 'wrong', fileWith({ updatedAt: '2026-13-01T00:00:00Z' })],
    ['scope', 'wrong', fileWith({ scope: [] })],
    ['scope.startsWhen', 'wrong', fileWith({ scope: { startsWhen: 1 } })],
    ['owners', 'wrong', fileWith({ owners: null })],
    ['owners[0]', 'wrong', fileWith({ owners: ['owner'] })],
    ['stages', 'wrong', fileWith({ stages: {} })],
    [`${at}.id`, 'wrong', fileWith({}, { id: '' })],
    [`${at}.kind`, 'unknown-word', fileWith({}, { kind: 'sideways' })],
    [`${at}.kind`, 'wrong', fileWith({}, { kind: null })],
    [`${at}.channel`, 'unknown-word', fileWith({}, { channel: 'on-site' })],
    [`${at}.lasts`, 'wrong', fileWith({}, { lasts: 'PT30S' })],
    [`${at}.lasts`, 'wrong', fileWith({}, { lasts: 'four hours' })],
    [`${at}.owner`, 'wrong', fileWith({}, { owner: 7 })],
    [`${at}.support`, 'wrong', fileWith({}, { support: 'owner' })],
    [`${at}.keyMoment`, 'wrong', fileWith({}, { keyMoment: 'yes' })],
    [`${at}.evidence`, 'wrong', fileWith({}, { evidence: null })],
    [`${at}.feelings`, 'wrong', fileWith({}, { feelings: [] })],
    [`${at}.feelings.denise`, 'wrong', feeling(1)],
    [`${at}.feelings.denise.expected`, 'wrong', feeling({ expected: 7 })],
    [`${at}.feelings.denise.expected`, 'wrong', feeling({ expected: 0.5 })],
    [`${at}.feelings.denise.perceived`, 'wrong', feeling({ perceived: '2' })],
    [`${at}.future.change`, 'unknown-word', fileWith({}, { future: { change: 'mend' } })],
    [`${at}.future.perceived.denise`, 'wrong', fileWith({}, { future: { perceived: { denise: 3 } } })],
    ['actions[0].due', 'wrong', fileWith({ actions: [{ due: '2026-02-30' }] })],
    ['actions[0].status', 'unknown-word', fileWith({ actions: [{ status: 'later' }] })],
    ['voices[0].recommend', 'wrong', fileWith({ voices: [{ recommend: 11 }] })],
    ['voices[0].recommend', 'wrong', fileWith({ voices: [{ recommend: 6.5 }] })],
    ['ballots[0].by', 'unknown-word', fileWith({ ballots: [{ by: 'dog' }] })],
    ['ballots[0].ratings[0].expected', 'wrong', fileWith({ ballots: [{ ratings: [{ expected: true }] }] })],
    ['template.variant', 'wrong', fileWith({ template: { variant: 'before' } })],
  ])('[F9] %s is %s', (where, what, file) => {
    expect(problemOf(file)).toEqual({ code: 'damaged', where, what })
  })

  test('[F9] a level is wrong under an odd persona too', () => {
    const file = feeling({ expected: 7 }).replace('"denise"', '"__proto__"')
    expect(problemOf(file)).toMatchObject({ code: 'damaged', where: `${at}.feelings.__proto__.expected` })
  })

  test.each([
    ['owners', { owners: [{ id: 'a' }, { id: 'a' }] }],
    ['personas', { personas: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }],
    ['actions', { actions: [{ id: 'a' }, { id: 'a' }] }],
    ['voices', { voices: [{ id: 'a' }, { id: 'a' }] }],
    ['ballots', { ballots: [{ id: 'a' }, { id: 'a' }] }],
    [
      'stages',
      {
        stages: [
          { id: 'a', title: '', touchpoints: [] },
          { id: 'a', title: '', touchpoints: [] },
        ],
      },
    ],
    [
      'touchpoints',
      {
        stages: [
          { id: 'a', title: '', touchpoints: [{ id: 'a', title: '' }] },
          { id: 'b', title: '', touchpoints: [{ id: 'a', title: '' }] },
        ],
      },
    ],
  ])('[F10] an id that two %s share is told', (kind, over) => {
    expect(problemOf(fileWith(over))).toEqual({ code: 'damaged', where: `${kind} "a"`, what: 'doubled' })
  })

  test('[F10] things of different kinds may share an id, and may point to nobody', () => {
    const shared = {
      owners: [{ id: 'wait' }],
      personas: [{ id: 'wait' }],
      actions: [{ id: 'wait', touchpoint: 'gone' }],
    }
    const file = fileWith(shared, { owner: 'gone', support: ['gone'], feelings: { gone: { expected: 1 } } })
    const read = readJourney(file, { now })
    expect(read.ok && read.value.stages[0]?.touchpoints[0]).toMatchObject({
      ...{ owner: 'gone', support: ['gone'], feelings: { gone: { expected: 1 } } },
    })
    expect(read.ok && read.value.actions[0]?.touchpoint).toBe('gone')
  })

  test('[F9] a hostile name is cut short in the path', () => {
    const problem = problemOf(fileWith({}, { feelings: { ['x'.repeat(3000)]: 7 } }))
    expect(problem?.code === 'damaged' && problem.where.length).toBeLessThan(150)
  })
})

describe('whatever comes', () => {
  const codes = ['not-json', 'not-a-journey', 'made-by-newer-version', 'too-big', 'damaged']

  test('[F11] any text and any bytes give a map or a problem', () => {
    const look = (file: string | Uint8Array) => codes.includes(problemOf(file)?.code ?? '')
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), look))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), look))
  })

  test('[F1] [F11] a map with anything anywhere is refused, or reads the same for ever', () => {
    const places = placesIn(JSON.parse(whole))
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const result = readJourney(JSON.stringify(replaced(JSON.parse(whole), place, value)), { now })
        if (!result.ok) return codes.includes(result.problem.code)
        const text = writeJourney(result.value)
        const again = readJourney(text, { now })
        return again.ok && writeJourney(again.value) === text
      }),
      { numRuns: 500 },
    )
  })

  test('[F11] markup in every text is nothing but text', () => {
    const hostile = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>'
    const result = readJourney(whole.replaceAll(/: "[A-Z][a-z][^"\\<]*"/g, `: ${JSON.stringify(hostile)}`), { now })
    expect(result.ok && result.value.title).toBe(hostile)
    expect('ran' in globalThis).toBe(false)
  })
})

type Place = readonly (string | number)[]

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [place, ...entries.flatMap(([key, inner]) => placesIn(inner, [...place, key]))]
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  )
}
