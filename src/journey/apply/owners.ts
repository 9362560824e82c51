import { ok } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { changed, changedEach, keptOf } from './changed.ts'
import { noEntry, notThere, type Outcome, unless } from './refusals.ts'
import { eachTouchpoint } from './touchpoints.ts'

/** Adds somebody who can own touchpoints. */
export function addOwner(journey: Journey, { id, name }: CommandOf<'add-owner'>): Outcome {
  return unless(noEntry(journey, 'owners', id), () => ({ ...journey, owners: [...journey.owners, { id, name }] }))
}

/** Gives an owner another name. */
export function renameOwner(journey: Journey, { owner: id, name }: CommandOf<'rename-owner'>): Outcome {
  if (!journey.owners.some((owner) => owner.id === id)) return notThere('owner', id)
  const owners = changedEach(journey.owners, (owner) => (owner.id === id ? changed(owner, { name }) : owner))
  return ok(changed(journey, { owners }))
}

/** Takes an owner away; whatever they owned or supported has nobody in their place. */
export function removeOwner(journey: Journey, { owner: id }: CommandOf<'remove-owner'>): Outcome {
  if (!journey.owners.some((owner) => owner.id === id)) return notThere('owner', id)
  const freed = eachTouchpoint(journey, (touchpoint) =>
    changed(touchpoint, {
      owner: touchpoint.owner === id ? null : touchpoint.owner,
      support: keptOf(touchpoint.support, (each) => each !== id),
    }),
  )
  return ok({
    ...freed,
    owners: journey.owners.filter((owner) => owner.id !== id),
    actions: changedEach(journey.actions, (action) => (action.owner === id ? { ...action, owner: null } : action)),
  })
}
