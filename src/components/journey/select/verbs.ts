import { writeClip } from '~/journey/bring/clip.ts'
import type { JourneyCommand, Place } from '~/journey/commands.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { duplicateAll, moveAll, moveStage, ownAll, removeAll, shiftAll } from '~/journey/several/several.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { selectWords as words } from '~/words/en/select.ts'
import { forLine } from '../future/for-line.ts'
import { copyText } from '../later/copy-text.ts'
import { countAlong, neighbourOf } from '../later/neighbours.ts'
import { refusalSentence } from '../later/refusal-sentence.ts'
import { sayStage } from '../later/stage-verbs.ts'
import { removeTouchpoint, sayPlace as sayPlaceOfOne, shiftTouchpoint } from '../later/touchpoint-verbs.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon, keepFocus } from '../page/focus.ts'
import { allOf, pickingOf } from './picking.svelte.ts'

/** Takes several away; the notice brings all of them back. */
export function removeSeveral(desk: Desk, ids: readonly string[]): void {
  takeAway(desk, ids, words.removed(ids.length))
}

/** Takes away what is selected, else the one that has the focus. */
export function removePicked(desk: Desk, focused: string): void {
  const { ids } = pickingOf(desk)
  if (ids.length > 1) removeSeveral(desk, ids)
  else removeTouchpoint(desk, ids[0] ?? focused)
}

/** Moves what is selected by one, else the one that has the focus. */
export function shiftPicked(desk: Desk, focused: string, by: -1 | 1): void {
  const { ids } = pickingOf(desk)
  if (ids.length > 1) shiftSeveral(desk, ids, by)
  else shiftTouchpoint(desk, ids[0] ?? focused, by)
}

/** Puts several on the clipboard, from a button. */
export async function copySeveral(desk: Desk, ids: readonly string[]): Promise<void> {
  const copied = await copyText(writeClip(desk.journey, ids))
  desk.say({ text: copied ? words.copied(ids.length) : words.notCopied })
}

/** Puts several on the clipboard and takes them away, from a button. They stay where the browser does not let us copy. */
export async function cutSeveral(desk: Desk, ids: readonly string[]): Promise<void> {
  if (await copyText(writeClip(desk.journey, ids))) takeAway(desk, ids, words.cutOut(ids.length))
  else desk.say({ text: words.notCopied })
}

/** Copies or cuts several on the event of a key press. */
export function clipSeveral(desk: Desk, ids: readonly string[], event: ClipboardEvent): void {
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeClip(desk.journey, ids))
  if (event.type === 'cut') takeAway(desk, ids, words.cutOut(ids.length))
  else desk.say({ text: words.copied(ids.length) })
}

/** Adds copies behind the last of them, which are selected then. */
export function duplicateSeveral(desk: Desk, ids: readonly string[]): void {
  const copies = ids.map(() => desk.session.newId())
  if (!changed(desk, forLine(desk.line, duplicateAll(desk.journey, ids, copies)), words.duplicated(ids.length))) return
  pickingOf(desk).pick(() => ({ ids: copies, anchor: copies[0] ?? null, head: copies.at(-1) ?? null }))
  focusSoon('touchpoint', copies.at(-1) ?? '')
}

/** Gives several one owner, or none. */
export function ownSeveral(desk: Desk, ids: readonly string[], owner: string | null): void {
  const name =
    owner === null ? journeyWords.noOwner : (desk.journey.owners.find(({ id }) => id === owner)?.name ?? owner)
  changed(desk, ownAll(ids, owner), words.owned(ids.length, name))
}

/** Moves several one place; what has the focus keeps it. */
export function shiftSeveral(desk: Desk, ids: readonly string[], by: -1 | 1): void {
  if (desk.run(shiftAll(desk.journey, ids, by))) sayPlace(desk, ids)
  keepFocus()
}

/** Puts one or several into a place. */
export function moveSeveral(desk: Desk, ids: readonly string[], place: Place): void {
  const { journey } = desk
  if (!desk.run(moveAll(journey, ids, place)) || desk.journey === journey) return
  sayPlace(desk, ids)
  keepFocus()
}

/** Puts a stage to another place among the stages, counted from 0. */
export function placeStage(desk: Desk, stage: string, to: number): void {
  const { journey } = desk
  const from = journey.stages.findIndex(({ id }) => id === stage)
  if (to < 0 || to >= journey.stages.length) {
    desk.say({ text: refusalSentence({ code: 'no-room', what: to < 0 ? 'first' : 'last' }) })
    return
  }
  if (to === from || !desk.run(moveStage(journey, stage, to))) return
  sayStage(desk, stage)
  focusSoon('stage', stage)
}

function takeAway(desk: Desk, ids: readonly string[], done: string) {
  const last = ids.at(-1) ?? ''
  const gone = new Set(ids)
  const all = allOf(desk)
  const next = all[all.indexOf(last) + 1]
  const along = countAlong(desk.journey, ids)
  const picking = pickingOf(desk)
  const bringBack = () => {
    desk.undo()
    picking.pick(() => ({ ids, anchor: ids[0] ?? null, head: last }))
    focusSoon('touchpoint', ids[0] ?? '')
  }
  const text = [done, ...(along === 0 ? [] : [words.wentAlong(along)])].join(' ')
  const before = neighbourOf(desk.journey, ids[0] ?? '')
  if (!desk.run(removeAll(ids), { notice: { text, undo: bringBack, undoWord: words.undo } })) return
  picking.setMode(false)
  desk.putAway()
  const left = next ?? (before !== null && !gone.has(before) ? before : allOf(desk).at(-1)) ?? null
  desk.select(left)
  if (left !== null) focusSoon('touchpoint', left)
}

function changed(desk: Desk, command: JourneyCommand, text: string): boolean {
  return desk.run(command, { notice: { text, undo: () => desk.undo(), undoWord: words.undo } })
}

/** Says where they stand now, for whoever does not see it. */
function sayPlace(desk: Desk, ids: readonly string[]) {
  const [only, second] = ids
  if (only !== undefined && second === undefined) {
    sayPlaceOfOne(desk, only)
    return
  }
  const all = touchpointsOf(desk.journey)
  const moved = new Set(ids)
  const found = all.filter(({ touchpoint }) => moved.has(touchpoint.id))
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return
  const stage = first.stage.title || journeyWords.untitledStage
  const together = first.stage === last.stage && last.number - first.number === found.length - 1
  const text = together
    ? words.movedMany(found.length, first.number, last.number, all.length, stage)
    : words.movedApart(found.length)
  desk.say({ text, undo: () => desk.undo(), undoWord: words.undo })
}
