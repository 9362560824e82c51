import { touchpointWords as words } from '~/words/en/touchpoint.ts'
import type { Desk, Owned } from '../page/desk.svelte.ts'

/** Adds an owner, and gives it a touchpoint or an action where one is named: one step of undo. */
export function addOwner(desk: Desk, name: string, owns: Owned | null): boolean {
  const id = desk.session.newId()
  const merge = `owner:${id}`
  if (!desk.run({ type: 'add-owner', id, name }, { merge })) return false
  if (owns === null) return true
  const field = { field: 'owner', value: id } as const
  if ('action' in owns) desk.run({ type: 'set-action', ...owns, ...field }, { merge })
  else desk.run({ type: 'set-touchpoint', ...owns, ...field }, { merge })
  return true
}

/** Takes an owner away; what it owned has no owner then. The notice brings all of it back. */
export function removeOwner(desk: Desk, owner: string): void {
  const name = desk.journey.owners.find(({ id }) => id === owner)?.name ?? owner
  const notice = { text: words.removed(name), undo: () => desk.undo(), undoWord: words.bringBack }
  desk.run({ type: 'remove-owner', owner }, { notice })
}
