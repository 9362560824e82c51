import fc from 'fast-check'
import type { HeardCommand, JourneyCommand } from '~/journey/commands.ts'
import { RECOMMENDS, VOICE_SOURCES, VOTERS } from '~/journey/heard/vocabulary.ts'
import { CHANGES, CHANNELS, EFFORTS, KINDS, LEVELS, PILLARS, STATUSES } from '~/journey/vocabulary.ts'
import { aTouchpoint } from './maps.ts'

const odd = fc.constantFrom('__proto__', 'constructor', '10', '', 'nobody')
const touchpoint = fc.oneof(fc.constantFrom('a', 'b', 'c', 'new-1', 'new-2'), odd)
const stage = fc.oneof(fc.constantFrom('wait', 'middle', 'after', 'new-1'), odd)
const owner = fc.oneof(fc.constantFrom('dispatcher', 'owner', 'new-1'), odd)
const persona = fc.oneof(fc.constantFrom('denise', 'frank', 'customer', 'new-1'), odd)
const action = fc.oneof(fc.constantFrom('a1', 'a2', 'a3', 'new-1', 'new-2'), odd)
const id = fc.oneof(fc.constantFrom('new-1', 'new-2', 'new-3'), odd)
const text = fc.oneof(fc.string(), fc.constantFrom('', 'x'.repeat(4000), 'x'.repeat(4001)))
const by = fc.constantFrom(-1 as const, 1 as const)
const side = fc.constantFrom('expected' as const, 'perceived' as const)
const place = fc.record({ stage, after: fc.option(touchpoint) })
const texts = fc.array(text, { maxLength: 2 })
/** Texts that look like days, and are none. */
export const NO_DAYS = [
  '2026-02-29',
  '2026-13-01',
  '2026-04-31',
  '2026-1-5',
  '12/05/2026',
  'soon',
  '2026-12-05T09:00',
] as const

const type = <const Type extends string>(name: Type) => fc.constant(name)

const field = fc.oneof(
  fc.record({ field: type('title'), value: text }),
  fc.record({ field: type('friction'), value: text }),
  fc.record({ field: type('kind'), value: fc.constantFrom(...KINDS) }),
  fc.record({
    field: type('channel'),
    value: fc.constantFrom(null, ...CHANNELS),
  }),
  fc.record({
    field: type('lasts'),
    value: fc.constantFrom(null, 'PT4H', 'P1D', 'four hours', 'PT', ''),
  }),
  fc.record({ field: type('owner'), value: fc.option(owner) }),
  fc.record({
    field: type('support'),
    value: fc.array(owner, { maxLength: 3 }),
  }),
  fc.record({ field: type('keyMoment'), value: fc.boolean() }),
)

const actionField = fc.oneof(
  fc.record({ field: type('text'), value: text }),
  fc.record({ field: type('measure'), value: text }),
  fc.record({ field: type('touchpoint'), value: fc.option(touchpoint) }),
  fc.record({ field: type('owner'), value: fc.option(owner) }),
  fc.record({ field: type('effort'), value: fc.constantFrom(null, ...EFFORTS) }),
  fc.record({ field: type('status'), value: fc.constantFrom(...STATUSES) }),
  fc.record({ field: type('pillar'), value: fc.constantFrom(null, ...PILLARS) }),
  fc.record({
    field: type('due'),
    value: fc.oneof(fc.constantFrom(null, '2026-12-05', '2028-02-29', ...NO_DAYS), fc.string()),
  }),
)

/** Any command about an action. */
export const anyActionCommand: fc.Arbitrary<JourneyCommand> = fc.oneof(
  fc.record({ type: type('add-action'), id, text, touchpoint: fc.option(touchpoint) }),
  fc.tuple(action, actionField).map(([on, said]) => ({ type: 'set-action' as const, action: on, ...said })),
  fc.record({ type: type('move-action'), action, status: fc.constantFrom(...STATUSES), after: fc.option(action) }),
  fc.record({ type: type('put-action-first'), action }),
  fc.record({ type: type('duplicate-action'), action, id }),
  fc.record({ type: type('remove-action'), action }),
)

const level = fc.constantFrom(null, ...LEVELS)
const voice = fc.oneof(fc.constantFrom('v1', 'v2', 'new-1'), odd)
const ballot = fc.oneof(fc.constantFrom('b1', 'b2', 'new-1'), odd)
const day = fc.oneof(fc.constantFrom('', '2026-12-05', ...NO_DAYS), fc.string())

const voiceField = fc.oneof(
  fc.record({ field: type('quote'), value: text }),
  fc.record({ field: type('persona'), value: fc.option(persona) }),
  fc.record({ field: type('date'), value: day }),
  fc.record({ field: type('source'), value: fc.constantFrom(null, ...VOICE_SOURCES) }),
  fc.record({ field: type('recommend'), value: fc.constantFrom(null, ...RECOMMENDS) }),
  fc.record({ field: type('expected'), value: level }),
  fc.record({ field: type('perceived'), value: level }),
)

/** Any command about the words of a customer, or about a ballot. */
export const anyHeardCommand: fc.Arbitrary<HeardCommand> = fc.oneof(
  fc.record({ type: type('add-voice'), id, touchpoint, persona: fc.option(persona), date: day }),
  fc.tuple(voice, voiceField).map(([on, said]) => ({ type: 'set-voice' as const, voice: on, ...said })),
  fc.record({ type: type('remove-voice'), voice }),
  fc.record({
    ...{ type: type('add-ballot'), id, by: fc.constantFrom(...VOTERS), persona: fc.option(persona), at: text },
    ratings: fc.array(fc.record({ touchpoint, expected: level, perceived: level }), { maxLength: 2 }),
  }),
  fc.record({ type: type('remove-ballot'), ballot }),
)

const like = fc
  .record({
    owner: fc.option(owner),
    support: fc.array(owner, { maxLength: 2 }),
    lasts: fc.constantFrom(null, 'PT4H', 'four hours'),
    does: text,
    feelings: fc.dictionary(persona, fc.record({ expected: fc.constantFrom(null, ...LEVELS) }), { maxKeys: 2 }),
    mine: fc.constantFrom(1, 'kept'),
  })
  .map(({ owner: one, support, lasts, does, ...others }) => ({
    ...aTouchpoint(others),
    ...{ owner: one, support, lasts, does },
  }))

/** Any command but several at once, about things that are there and things that are not. */
const oneCommand: fc.Arbitrary<JourneyCommand> = fc.oneof(
  fc.record({ type: type('rename-journey'), title: text }),
  fc.record({ type: type('set-scope'), trade: text, startsWhen: text, endsWhen: text }, { requiredKeys: ['type'] }),
  fc.record(
    { type: type('add-touchpoint'), id, title: text, place, like },
    { requiredKeys: ['type', 'id', 'title', 'place'] },
  ),
  fc.tuple(touchpoint, field).map(([on, said]) => ({
    type: 'set-touchpoint' as const,
    touchpoint: on,
    ...said,
  })),
  fc.record({ type: type('move-touchpoint'), touchpoint, place }),
  fc.record({ type: type('shift-touchpoint'), touchpoint, by }),
  fc.record({ type: type('duplicate-touchpoint'), touchpoint, id }),
  fc.record({ type: type('remove-touchpoint'), touchpoint }),
  fc.record({
    type: type('rate'),
    touchpoint,
    persona,
    side,
    level: fc.constantFrom(null, ...LEVELS),
  }),
  fc.record({
    type: type('explain-rating'),
    touchpoint,
    persona,
    side,
    why: text,
  }),
  fc.record(
    { type: type('set-future'), touchpoint, change: fc.constantFrom(null, ...CHANGES), note: text },
    { requiredKeys: ['type', 'touchpoint'] },
  ),
  fc.record({ type: type('rate-future'), touchpoint, persona, level: fc.constantFrom(null, ...LEVELS) }),
  fc.record({
    type: type('add-stage'),
    id,
    title: text,
    after: fc.option(stage),
  }),
  fc.record({ type: type('set-stage'), stage, title: text, goal: text }, { requiredKeys: ['type', 'stage'] }),
  fc.record({ type: type('shift-stage'), stage, by }),
  fc.record({ type: type('remove-stage'), stage }),
  fc.record({ type: type('add-owner'), id, name: text }),
  fc.record({ type: type('rename-owner'), owner, name: text }),
  fc.record({ type: type('remove-owner'), owner }),
  fc.record({ type: type('add-persona'), id, name: text }),
  fc.record({
    type: type('set-persona'),
    persona,
    fields: fc.record({ name: text, who: text, worries: texts, wants: texts }, { requiredKeys: [] }),
  }),
  fc.record({ type: type('remove-persona'), persona }),
  { arbitrary: anyActionCommand, weight: 6 },
)

/** Any command. */
export const anyCommand: fc.Arbitrary<JourneyCommand> = fc.oneof(
  { weight: 9, arbitrary: oneCommand },
  { weight: 1, arbitrary: fc.record({ type: type('several'), commands: fc.array(oneCommand, { maxLength: 4 }) }) },
)
