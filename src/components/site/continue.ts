/** Shows the way back to what was begun on this device, where something was. Asked for after the page stands. */
export async function offerToContinue(slot: HTMLElement): Promise<void> {
  const title = slot.querySelector('[data-title]')
  const link = slot.querySelector('a')
  const { continueTarget } = await import('~/session/continue.ts')
  const target = await continueTarget()
  if (!target || !title || !link) return
  title.textContent = target.title
  link.href = target.href
  slot.hidden = false
}
