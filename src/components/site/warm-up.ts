/** Shows how many cards are due today, where some are. A new visitor's page fetches nothing for it. */
export async function offerToWarmUp(slot: HTMLElement): Promise<void> {
  const text = slot.querySelector<HTMLElement>('[data-one]')
  if (!text || !mayHaveLearned()) return
  const { dueToday, ROUND } = await import('~/session/warm-up.ts')
  const due = await dueToday()
  if (due === 0) return
  const { one, some, many } = text.dataset
  text.textContent = (due === 1 ? one : due <= ROUND ? some?.replace('2', String(due)) : many) ?? ''
  slot.hidden = false
}

function mayHaveLearned(): boolean {
  try {
    return localStorage.getItem('doorstep:progress') !== null
  } catch {
    // Storage that cannot even be looked at holds no cards.
    return false
  }
}
