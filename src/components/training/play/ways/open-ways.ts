import type { Play } from '~/training/play/schema.ts'

/** The ways that open over the page; each is fetched when somebody taps it. */
const WAYS: Readonly<Record<string, () => Promise<(play: Play) => Promise<void>>>> = {
  watch: async () => (await import('./open-watch.ts')).openWatch,
  team: async () => (await import('./open-wall.ts')).openWall,
}

/** Lets the buttons of "Ways to practice" open their way of this play. */
export function openWays(play: Play): void {
  const status = document.querySelector<HTMLElement>('[data-refused]')
  for (const button of document.querySelectorAll<HTMLElement>('[data-way]')) {
    button.addEventListener('click', async () => {
      const open = await WAYS[button.dataset['way'] ?? '']?.().catch(() => null)
      if (status) status.textContent = open ? '' : (status.dataset['refused'] ?? '')
      await open?.(play)
    })
  }
}
