/** Shows the way back to what was begun on this device, where something was. Asked for after the page stands. */
export async function offerToContinue(slot: HTMLElement): Promise<void> {
  const title = slot.querySelector('[data-title]')
  const link = slot.querySelector('a')
  const { continueTarget } = await import('~/session/continue.ts')
  const target = await continueTarget()
  if (!target || !title || !link) return
  title.textContent = target.title
  const heading = slot.querySelector<HTMLElement>('[data-next]')
  if (heading && !target.begun) heading.textContent = heading.dataset['next'] ?? ''
  link.href = target.href
  slot.hidden = false
}

/** Says that something could not be read and lies aside on this device, where something does. */
export function tellOfAside(notice: HTMLElement | null): void {
  try {
    if (notice) notice.hidden = !Object.keys(localStorage).some((key) => key.startsWith('doorstep:quarantine:'))
  } catch {
    // Storage that cannot be looked at has nothing aside.
  }
}
