import { apart } from '~/foundation/apart.ts'
import { type Shortfall, widestOf } from '~/journey/analysis/priority.ts'
import type { Finding } from '~/journey/coach/coach.ts'
import { durationOf } from '~/journey/duration.ts'
import type { Journey } from '~/journey/schema.ts'
import { ownerOf, touchpointsOf } from '~/journey/select.ts'
import { coachWords, type Told } from '~/words/en/coach.ts'
import { insightsWords as words } from '~/words/en/insights.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { shortDuration, spokenDuration } from '../parts/duration-words.ts'

/** How many touchpoints a sentence names before it counts the rest. */
const NAMED = 4

/** A length of time in words: `19 days`, `4 hours and 10 minutes`. */
export function spokenMinutes(minutes: number): string {
  return spokenDuration(durationFrom(minutes))
}

/** The same in short: `19 d`, `4 h 10 min`. */
export function shortMinutes(minutes: number): string {
  return shortDuration(durationFrom(minutes))
}

function durationFrom(minutes: number): string {
  const days = Math.floor(minutes / (24 * 60))
  return durationOf({ days, hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 })
}

/** Titles in quotation marks, a few of them and how many more. */
export function namesOf(titles: readonly string[]): string {
  const named = titles.slice(0, titles.length > NAMED + 1 ? NAMED : titles.length)
  const said = named.map((title) => words.quoted(title || journeyWords.untitledTouchpoint))
  const more = titles.length - named.length
  return joined(more > 0 ? [...said, words.andMore(more)] : said)
}

/** Which of the widest gaps nobody owns; nothing where each has its owner. */
export function widestUnownedSaid(gaps: readonly Shortfall[]): string {
  const widest = widestOf(gaps).map(({ touchpoint }) => touchpoint)
  const unowned = widest.filter(({ owner }) => owner === null)
  if (unowned.length === 0) return ''
  return words.unowned.widest(namesOf(unowned.map(({ title }) => title)), unowned.length, widest.length)
}

/** What a finding is said with: ids become names, minutes a length of time. */
export function toldOf(journey: Journey, { touchpoints, facts }: Finding): Told {
  const titles = new Map(touchpointsOf(journey).map(({ touchpoint: { id, title } }) => [id, title]))
  const { minutes, who, ...plain } = facts
  return {
    ...plain,
    time: spokenMinutes(minutes),
    names: namesOf(touchpoints.map((id) => titles.get(id) ?? '')),
    who: joined(who.map((id) => apart(nameOf(journey, id)))),
  }
}

/** What the coach says in one sentence. */
export function sentenceOf(journey: Journey, finding: Finding): string {
  return coachWords[finding.rule].says(toldOf(journey, finding))
}

/** The name of an owner or a persona; an id of nobody is told as such. */
function nameOf(journey: Journey, id: string): string {
  const persona = journey.personas.find((one) => one.id === id)
  const found = ownerOf(journey, id) ?? persona
  return found ? found.name || found.id : journeyWords.unknownOwner(id)
}

function joined(said: readonly string[]): string {
  const last = said.at(-1) ?? ''
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')}${words.and}${last}`
}
