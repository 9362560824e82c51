import { apart } from '~/foundation/apart.ts'
import { isOpen, isOverdue, overdueFirst } from '~/journey/analysis/plan.ts'
import { recommendationOf } from '~/journey/analysis/recommend.ts'
import type { Day } from '~/journey/day.ts'
import type { Action, Journey, Touchpoint, Voice } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import type { Lane } from '~/session/look.ts'
import { fieldWords } from '~/words/en/fields.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { laneWords as words } from '~/words/en/lanes.ts'
import { shortDuration } from '../parts/duration-words.ts'

/** What a lane says of one touchpoint. All of it empty where nothing stands. */
export interface LaneCell {
  /** Its short, strong part: a name, a count. */
  readonly head: string
  /** What must be seen: nobody owns it, something is overdue. */
  readonly alarm: string
  readonly text: string
}

/** What the lanes of a map say of a touchpoint. */
export type LaneCells = (touchpoint: string, lane: Lane) => LaneCell

const NOTHING: LaneCell = { head: '', alarm: '', text: '' }

/** Reads the lanes of a map on a day. What hangs on touchpoints is gathered once, not for every cell. */
export function laneCells(journey: Journey, today: Day): LaneCells {
  const touchpoints = new Map(touchpointsOf(journey).map(({ touchpoint }) => [touchpoint.id, touchpoint]))
  const actions = byTouchpoint(journey.actions.filter(isOpen))
  const voices = byTouchpoint(journey.voices)
  const names = new Map(journey.owners.map(({ id, name }) => [id, name || id]))
  const nameOf = (owner: string) => names.get(owner) ?? journeyWords.unknownOwner(owner)
  const cellOf = (id: string, lane: Lane): LaneCell => {
    const touchpoint = touchpoints.get(id)
    if (!touchpoint) return NOTHING
    switch (lane) {
      case 'owner':
        return ownerCell(touchpoint, nameOf)
      case 'drivers':
        return driverCell(touchpoint)
      case 'voices':
        return voiceCell(voices.get(id) ?? [])
      case 'recommend':
        return recommendCell(voices.get(id) ?? [])
      case 'actions':
        return actionCell(actions.get(id) ?? [], today)
      case 'duration':
        return { ...NOTHING, head: shortDuration(touchpoint.lasts) }
      default:
        return { ...NOTHING, text: touchpoint[lane] }
    }
  }
  return (id, lane) => {
    const { head, alarm, text } = cellOf(id, lane)
    return { head: shortened(head), alarm, text: shortened(text) }
  }
}

/** More letters than a cell can show; a text may have thousands. */
const MOST = 160

function shortened(text: string): string {
  if (text.length <= MOST) return text
  return `${[...text.slice(0, 2 * MOST)]
    .slice(0, MOST - 1)
    .join('')
    .replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Whether anything stands in a cell. */
export function isFilled({ head, alarm, text }: LaneCell): boolean {
  return head !== '' || alarm !== '' || text !== ''
}

function ownerCell({ owner, support }: Touchpoint, nameOf: (owner: string) => string): LaneCell {
  const text = support.length === 0 ? '' : words.with(support.map((owner) => apart(nameOf(owner))).join(', '))
  return owner === null ? { head: '', alarm: journeyWords.noOwner, text } : { head: nameOf(owner), alarm: '', text }
}

function driverCell({ driver, kano }: Touchpoint): LaneCell {
  const head = driver === null ? '' : fieldWords.drivers[driver]
  return { ...NOTHING, head, text: kano === null ? '' : fieldWords.kano[kano] }
}

function voiceCell(voices: readonly Voice[]): LaneCell {
  const first = voices.find((voice) => voice.quote.trim() !== '') ?? voices[0]
  if (!first) return NOTHING
  return { head: words.voices(voices.length), alarm: '', text: words.said(heardFrom(first), quoted(first.quote)) }
}

/** Where somebody was heard and what they answered: `Call, 6 of 10`. Before the words, so that no long quote cuts it off. */
function heardFrom({ source, recommend }: Voice): string {
  return [source && words.sources[source], recommend === null ? '' : words.outOfTen(`${recommend}`)]
    .filter(Boolean)
    .join(', ')
}

function quoted(quote: string): string {
  return quote.trim() === '' ? '' : words.quote(quote)
}

function recommendCell(voices: readonly Voice[]): LaneCell {
  const found = recommendationOf(voices)
  if (!found) return NOTHING
  const net = found.net === null ? null : journeyWords.signed(found.net)
  return { head: words.outOfTen(found.mean.toFixed(1)), alarm: '', text: words.recommend(found.count, net) }
}

function actionCell(actions: readonly Action[], today: Day): LaneCell {
  const late = actions.filter((action) => isOverdue(action, today)).length
  const [first] = overdueFirst(actions, today)
  if (!first) return NOTHING
  return {
    head: words.open(actions.length),
    alarm: late === 0 ? '' : words.overdue(late),
    text: first.text || words.untitledAction,
  }
}

function byTouchpoint<Thing extends { readonly touchpoint: string | null }>(
  things: readonly Thing[],
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    if (thing.touchpoint === null) continue
    const there = found.get(thing.touchpoint)
    if (there) there.push(thing)
    else found.set(thing.touchpoint, [thing])
  }
  return found
}
