import * as z from 'zod/mini'
import { DURATION } from './duration.ts'
import { VOICE_SOURCES, VOTERS } from './heard/vocabulary.ts'
import type { ReadOnly } from './read-only.ts'
import {
  CHANGES,
  CHANNELS,
  DRIVERS,
  EFFORTS,
  EVIDENCE,
  FORMAT,
  KANO,
  KINDS,
  LEVELS,
  LIMITS,
  PILLARS,
  STATUSES,
  VERSION,
} from './vocabulary.ts'

const givenText = z.string().check(z.maxLength(LIMITS.text))
const text = z._default(givenText, '')
const texts = z._default(z.array(givenText), [])
const id = givenText.check(z.minLength(1))
const reference = z._default(z.nullable(givenText), null)
const level = z._default(z.nullable(z.literal(LEVELS)), null)
const moment = z.iso.datetime({ offset: true, local: true })
const oneOf = <const Word extends string>(words: readonly Word[]) => z._default(z.nullable(z.literal(words)), null)

const ownerSchema = z.looseObject({ id: text, name: text })

const personaSchema = z.looseObject({
  id: text,
  name: text,
  who: text,
  situation: text,
  job: text,
  worries: texts,
  wants: texts,
  contact: text,
})

const feelingSchema = z.looseObject({ expected: level, expectedWhy: text, perceived: level, perceivedWhy: text })

const futureSchema = z.looseObject({
  change: oneOf(CHANGES),
  perceived: z._default(z.record(z.string(), z.nullable(z.literal(LEVELS))), {}),
  note: text,
})

const touchpointSchema = z.looseObject({
  id,
  title: givenText,
  kind: z._default(z.literal(KINDS), 'direct'),
  channel: oneOf(CHANNELS),
  lasts: z._default(z.nullable(z.string().check(z.regex(DURATION))), null),
  does: text,
  thinks: text,
  backstage: text,
  owner: reference,
  support: texts,
  keyMoment: z._default(z.boolean(), false),
  driver: oneOf(DRIVERS),
  kano: oneOf(KANO),
  evidence: z._default(z.literal(EVIDENCE), 'guess'),
  friction: text,
  feelings: z._default(z.record(z.string(), feelingSchema), {}),
  future: z.prefault(futureSchema, {}),
})

const stageSchema = z.looseObject({ id, title: givenText, goal: text, touchpoints: z.array(touchpointSchema) })

const actionSchema = z.looseObject({
  id: text,
  touchpoint: reference,
  text,
  owner: reference,
  effort: oneOf(EFFORTS),
  due: z._default(z.nullable(z.iso.date()), null),
  status: z._default(z.literal(STATUSES), 'idea'),
  measure: text,
  pillar: oneOf(PILLARS),
})

const voiceSchema = z.looseObject({
  id: text,
  touchpoint: reference,
  persona: reference,
  date: text,
  source: oneOf(VOICE_SOURCES),
  quote: text,
  recommend: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(10))), null),
  expected: level,
  perceived: level,
})

const ballotSchema = z.looseObject({
  id: text,
  by: z._default(z.literal(VOTERS), 'other'),
  persona: reference,
  at: text,
  ratings: z._default(z.array(z.looseObject({ touchpoint: reference, expected: level, perceived: level })), []),
})

const templateSchema = z.looseObject({
  summary: text,
  bestFor: text,
  insight: text,
  questions: texts,
  variant: z._default(z.nullable(z.looseObject({ group: text, role: text, compareWith: reference })), null),
})

/**
 * The map file, version 1: every known field in the order it is written, with the value that stands for "left out".
 * Reader, writer, types and the published JSON Schema are all made from it.
 */
export const journeySchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id: z.string().check(z.regex(/^[\w.~-]{1,100}$/)),
  title: givenText,
  language: z._default(givenText, 'en'),
  trade: text,
  createdAt: moment,
  updatedAt: moment,
  scope: z.prefault(z.looseObject({ startsWhen: text, endsWhen: text }), {}),
  owners: z._default(z.array(ownerSchema).check(z.maxLength(LIMITS.owners)), []),
  personas: z._default(z.array(personaSchema).check(z.maxLength(LIMITS.personas)), []),
  stages: z.array(stageSchema).check(z.maxLength(LIMITS.stages)),
  actions: z._default(z.array(actionSchema), []),
  voices: z._default(z.array(voiceSchema).check(z.maxLength(LIMITS.voices)), []),
  ballots: z._default(z.array(ballotSchema).check(z.maxLength(LIMITS.ballots)), []),
  template: z.exactOptional(templateSchema),
})

export type Journey = ReadOnly<z.output<typeof journeySchema>>
export type Stage = ReadOnly<z.output<typeof stageSchema>>
export type Touchpoint = ReadOnly<z.output<typeof touchpointSchema>>
export type Owner = ReadOnly<z.output<typeof ownerSchema>>
export type Persona = ReadOnly<z.output<typeof personaSchema>>
export type Feeling = ReadOnly<z.output<typeof feelingSchema>>
export type Future = ReadOnly<z.output<typeof futureSchema>>
export type Action = ReadOnly<z.output<typeof actionSchema>>
export type Voice = ReadOnly<z.output<typeof voiceSchema>>
export type Ballot = ReadOnly<z.output<typeof ballotSchema>>
export type TemplateNotes = ReadOnly<z.output<typeof templateSchema>>
