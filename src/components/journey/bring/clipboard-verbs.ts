import { pasting, readClip, writeClip } from '~/journey/bring/clip.ts'
import { findTouchpoint } from '~/journey/select.ts'
import { drawingWords as words } from '~/words/en/drawing.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { copyText } from '../later/copy-text.ts'
import { countAlong, neighbourOf } from '../later/neighbours.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'
import { bringIn, openingOn } from './into.ts'

/** Puts a touchpoint on the clipboard, from a menu. */
export async function copyTouchpoint(desk: Desk, id: string): Promise<void> {
  const copied = await copyText(writeClip(desk.journey, [id]))
  desk.say({ text: copied ? words.copied(titleOf(desk, id)) : words.notCopied })
}

/** Puts a touchpoint on the clipboard and takes it away, from a menu. It stays where the browser does not let us copy. */
export async function cutTouchpoint(desk: Desk, id: string): Promise<void> {
  if (await copyText(writeClip(desk.journey, [id]))) takeAway(desk, id)
  else desk.say({ text: words.notCopied })
}

/** Pastes what is on the clipboard, from a menu; asks for it in a field where the browser does not let us look. */
export async function pasteHere(desk: Desk, after: string | null): Promise<void> {
  try {
    pasteText(desk, await navigator.clipboard.readText(), after)
  } catch {
    // Not every browser gives the clipboard to a page, and a person may have refused it.
    desk.ask({ what: 'several', after, text: null })
  }
}

/** Copies on the copy event of a key press. */
export function copyOn(desk: Desk, id: string, event: ClipboardEvent): void {
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeClip(desk.journey, [id]))
  desk.say({ text: words.copied(titleOf(desk, id)) })
}

/** Cuts on the cut event of a key press. */
export function cutOn(desk: Desk, id: string, event: ClipboardEvent): void {
  event.preventDefault()
  event.clipboardData?.setData('text/plain', writeClip(desk.journey, [id]))
  takeAway(desk, id)
}

/** Pastes copied touchpoints; asks first whether any other text is to be made into touchpoints. */
export function pasteText(desk: Desk, text: string, after: string | null): void {
  const read = readClip(text, desk.journey.updatedAt)
  if (read === null) {
    if (text.trim() === '') desk.say({ text: words.nothingToPaste })
    else desk.ask({ what: 'several', after, text })
    return
  }
  if (!read.ok) {
    const { code } = read.problem
    const known = code === 'made-by-newer-version' || code === 'too-big'
    desk.say({ text: words.unreadable[known ? code : 'other'] })
    return
  }
  const { into, before } = openingOn(desk, after)
  const { command, added, leftOut } = pasting(desk.journey, read.value, into)
  const names = leftOut.map(({ id, name }) => name || id).join(', ')
  const said = [words.pasted(added.length), ...(names === '' ? [] : [words.leftOut(names)])]
  bringIn(desk, [...before, command], { added, text: said.join(' ') })
}

function takeAway(desk: Desk, id: string): void {
  const next = neighbourOf(desk.journey, id)
  const along = countAlong(desk.journey, [id])
  const text = [words.cutOut(titleOf(desk, id)), ...(along === 0 ? [] : [words.wentAlong(along)])].join(' ')
  const bringBack = () => {
    desk.undo()
    desk.select(id)
    focusSoon('touchpoint', id)
  }
  const notice = { text, undo: bringBack, undoWord: words.undo }
  if (!desk.run({ type: 'remove-touchpoint', touchpoint: id }, { notice })) return
  desk.putAway()
  desk.select(next)
  if (next !== null) focusSoon('touchpoint', next)
}

function titleOf(desk: Desk, id: string): string {
  return findTouchpoint(desk.journey, id)?.touchpoint.title || journeyWords.untitledTouchpoint
}
