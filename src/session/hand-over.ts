import { apply } from '~/journey/apply/apply.ts'
import { stamp } from '~/journey/apply/stamp.ts'
import { record } from '~/journey/history.ts'
import { talkAbout } from '~/storage/tab-talk.ts'
import type { OpenMap } from './open-map.ts'
import { tell } from './told.ts'
import { guarded } from './wiring.ts'

/** How long, in milliseconds, a map that was given away may stay untaken: whoever asked may be gone. */
const UNTAKEN = 2000

/**
 * Answers other tabs: gives a map another title, or gives the map itself away: what is being typed counts as typed, all of
 * it is kept, and from then on nothing is changed here. A map that is kept nowhere else stays. Gives a function that ends it.
 */
export function handOver(open: OpenMap, settleApart: () => Promise<void>): () => void {
  const { id, access, saver, timeline } = open
  let untaken: ReturnType<typeof setTimeout> | undefined
  const isUnsaved = () => saver.saving.get().state === 'not-saved'

  const give = async (to: string) => {
    if (access.get() !== 'here') return
    leaveField(id)
    // What a field does when it is left may take a moment.
    await null
    saver.flush()
    const saving = saver.saving.get()
    if (saving.state === 'not-saved' && saving.code === 'changed-elsewhere') await settleApart()
    if (access.get() !== 'here') return
    if (isUnsaved()) return talk?.say({ says: 'unsaved', to })
    access.set('elsewhere')
    talk?.say({ says: 'yours', to, writes: open.base.writes })
    clearTimeout(untaken)
    untaken = setTimeout(() => {
      if (access.get() === 'elsewhere') open.again()
    }, UNTAKEN)
  }
  /** A title that is given from outside is a step here, as if it had been typed. */
  const rename = (to: string, title: string) => {
    const before = timeline.get()
    const renamed = apply(before.present, { type: 'rename-journey', title })
    // The tab that asks reads the same map, and says why.
    if (access.get() !== 'here' || !renamed.ok) return
    if (renamed.value !== before.present) {
      timeline.set(record(before, guarded(stamp(renamed.value, open.ports.now()))))
      saver.schedule()
    }
    saver.flush()
    talk?.say(isUnsaved() ? { says: 'unsaved', to } : { says: 'renamed', to, writes: open.base.writes })
  }
  const talk = talkAbout(id, (word) => {
    if (word.says === 'give') void give(word.from)
    if (word.says === 'rename') rename(word.from, word.title)
  })
  return () => {
    // A map that is closed is claimed no more.
    clearTimeout(untaken)
    talk?.stop()
  }
}

/** Leaves the field somebody is in, which commits what is typed there as a step to another field would. */
function leaveField(map: string): void {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !field.matches('input, textarea, select')) return
  field.blur()
  tell({ map, what: 'left-field' })
}
