import type { FollowUp } from '~/session/follow-up.ts'
import { journeyWords } from '~/words/en/journey.ts'
import type { PlanDesk } from './plan-desk.svelte.ts'

/** The copy of a map that was set aside to look again, as it is found, and the way to set one aside. */
export interface FollowUpDesk {
  /** Null where there is none, or none was found yet. */
  readonly found: FollowUp | null
  readonly problem: 'storage-full' | 'storage-blocked' | null
  readonly busy: boolean
  /** Looks for a copy once the element is about to be seen; gives a function that stops waiting. */
  lookWhenSeen(element: Element): () => void
  set(): Promise<void>
}

/** Looks for the copy of the map of a plan. */
export function createFollowUp(plan: PlanDesk): FollowUpDesk {
  const { desk } = plan
  let found = $state.raw<FollowUp | null>(null)
  let problem = $state.raw<FollowUpDesk['problem']>(null)
  let busy = $state(false)

  const verbs = () => import('~/session/follow-up.ts')
  const look = async () => {
    const kept = await (await verbs()).followUpOf(desk.journey)
    if (kept.ok) found = kept.value
  }
  return {
    get found() {
      return found
    },
    get problem() {
      return problem
    },
    get busy() {
      return busy
    },
    lookWhenSeen(element) {
      const watch = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return
        watch.disconnect()
        // Where it cannot be looked for now, setting one aside says why.
        look().catch(() => {})
      })
      watch.observe(element)
      return () => watch.disconnect()
    },
    async set() {
      if (busy) return
      busy = true
      try {
        const kept = await (await verbs()).setAside(desk.journey, plan.today)
        problem = kept.ok ? null : kept.problem.code
        if (kept.ok) await look()
      } catch {
        desk.say({ text: journeyWords.notLoaded })
      } finally {
        busy = false
      }
    },
  }
}
