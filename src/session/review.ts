import { type Clock, clockAt, judgeCard, type Verdict } from '~/training/cards.ts'
import { type PlanAnswer, tellPlan } from '~/training/plan-check.ts'
import { type KeptProgress, keepProgress } from './kept-progress.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Reviewing on this device: the learner's progress, and what is made of cards and plans. */
export interface Review extends Pick<KeptProgress, 'progress' | 'keeping' | 'refresh'> {
  /** The device's clock as it stands. */
  clock(): Clock
  judge(card: string, verdict: Verdict): void
  tell(plan: string, said: PlanAnswer): void
}

/** The review on a shelf; the browser's own unless another is given. */
export function createReview(ports: Ports = browserPorts): Review {
  const { progress, keeping, refresh, change } = keepProgress(ports)
  return {
    progress,
    keeping,
    refresh,
    clock: () => clockAt(ports.now()),
    judge: (card, verdict) =>
      change((before, { person, now }) => judgeCard(before, person, clockAt(now), card, verdict)),
    tell: (plan, said) => change((before, { person, now }) => tellPlan(before, person, clockAt(now), plan, said)),
  }
}
