import { tick } from 'svelte'
import type { JourneyCommand, Place } from '~/journey/commands.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import type { Journey } from '~/journey/schema.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import { forLine } from '../future/for-line.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon, openSoon } from '../page/focus.ts'
import type { Notice } from '../parts/notice.ts'
import { copyText } from './copy-text.ts'

/**
 * Where a new touchpoint goes: behind the selected one, else to the end of the map, the first of all to its first stage.
 * Null where the map has no stage.
 */
export function placeForNew({ stages }: Journey, selected: string | null): Place | null {
  const home = stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === selected))
  if (home) return { stage: home.id, after: selected }
  const begun = stages.some(({ touchpoints }) => touchpoints.length > 0)
  const last = begun ? stages.at(-1) : stages[0]
  return last ? { stage: last.id, after: last.touchpoints.at(-1)?.id ?? null } : null
}

/**
 * The stage a new stage goes behind: that of the selected touchpoint and whatever was added behind it and is empty still, so
 * that several stand in the order they were made; else the last one.
 */
export function stageForNew({ stages }: Journey, selected: string | null): string | null {
  const home = stages.findIndex(({ touchpoints }) => touchpoints.some(({ id }) => id === selected))
  if (home < 0) return stages.at(-1)?.id ?? null
  const filled = stages.findIndex(({ touchpoints }, at) => at > home && touchpoints.length > 0)
  return stages.at(filled < 0 ? -1 : filled - 1)?.id ?? null
}

/**
 * Adds "New touchpoint", selects it and leads to its title. What is typed there first belongs to the same step of undo,
 * and so does the first stage of a map that has none.
 */
export function addTouchpoint(desk: Desk, place: Place | null = null): void {
  const id = desk.session.newId()
  const step = `add:${id}`
  const run = (command: JourneyCommand, notice?: Notice) =>
    desk.run(forLine(desk.line, command), { merge: step, ...(notice ? { notice } : {}) })
  if (desk.journey.stages.length === 0) {
    run({ type: 'add-stage', id: desk.session.newId(), title: touchpointWords.newStage, after: null })
  }
  const to = place ?? placeForNew(desk.journey, selectedOn(desk))
  if (
    !to ||
    !run(
      { type: 'add-touchpoint', id, title: touchpointWords.newTouchpoint, place: to },
      { text: addedWhere(desk.journey, to) },
    )
  )
    return
  desk.open(id)
  desk.typing.expect(step)
  focusSoon('title', id)
  void bringIntoSight(id)
}

/** Shows where a touchpoint stands, while it is written of elsewhere. */
export async function bringIntoSight(touchpoint: string): Promise<void> {
  await tick()
  const card = document.querySelector(`[data-focus="${CSS.escape(`touchpoint:${touchpoint}`)}"]`)
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Where a new touchpoint stands, in a sentence: what was selected may be out of sight. */
function addedWhere({ stages }: Journey, { stage, after }: Place): string {
  const home = stages.find(({ id }) => id === stage)
  const before = home?.touchpoints.find(({ id }) => id === after)
  if (before) return touchpointWords.addedAfter(before.title || journeyWords.untitledTouchpoint)
  return touchpointWords.addedTo(home?.title || journeyWords.untitledStage)
}

/** Adds a touchpoint to the end of a stage. */
export function addToStage(desk: Desk, stage: string): void {
  const found = desk.journey.stages.find(({ id }) => id === stage)
  if (found) addTouchpoint(desk, { stage, after: found.touchpoints.at(-1)?.id ?? null })
}

/** Adds "New stage" behind the stage of the selected touchpoint and asks for its name. */
export function addStage(desk: Desk): void {
  const id = desk.session.newId()
  const step = `add:${id}`
  const after = stageForNew(desk.journey, selectedOn(desk))
  const before = desk.journey.stages.find((stage) => stage.id === after)
  const text = before
    ? touchpointWords.addedStage(before.title || journeyWords.untitledStage)
    : touchpointWords.addedFirstStage
  const options = { merge: step, notice: { text } }
  if (!desk.run({ type: 'add-stage', id, title: touchpointWords.newStage, after }, options)) return
  desk.typing.expect(step)
  openSoon('stage', id)
}

/** Puts the link to this map on the clipboard, and says what came of it. */
export async function copyMapLink(desk: Desk): Promise<void> {
  const copied = await copyText(location.href)
  desk.say({ text: copied ? touchpointWords.linkCopied : touchpointWords.linkNotCopied })
}

/** Says under which name a map was exported, and what of customers is in the file. */
export function sayExported(desk: Desk): void {
  import('./exported.ts').then(
    ({ noticeOf }) => desk.say(noticeOf(desk)),
    () => desk.say({ text: touchpointWords.exported(fileNameOf(desk.journey)) }),
  )
}

function selectedOn({ subject }: Desk): string | null {
  return subject?.touchpoint.id ?? null
}
