import type { Play } from '~/training/play/schema.ts'

/** Lets the buttons of "Ways to practice" open their way of this play, and opens the one the address names. */
export function openWays(play: Play): void {
  const status = document.querySelector<HTMLElement>('[data-refused]')
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-way]')]
  const open = async (way: string) => {
    const entered = await import('./enter.ts').then(
      ({ enter }) => enter(way, play),
      () => false,
    )
    if (status) status.textContent = entered ? '' : (status.dataset['refused'] ?? '')
  }
  for (const button of buttons) button.addEventListener('click', () => void open(button.dataset['way'] ?? ''))
  const named = location.hash.slice(1)
  if (buttons.some((button) => button.dataset['way'] === named)) void open(named)
}
