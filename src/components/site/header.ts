import { ready } from '~/components/ui/ready.ts'
import { chooseNextTheme, wearChosenThemes } from './theme.ts'

/** Makes the header's buttons and the search keys work, and says that a page without a main island is ready. */
export function watchHeader(): void {
  wearChosenThemes()
  document.querySelector('[data-next-theme]')?.addEventListener('click', chooseNextTheme)
  document.querySelector('[data-open-search]')?.addEventListener('click', openSearch)
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return
    event.preventDefault()
    openSearch()
  })
  if (!document.querySelector('main[data-waits]')) ready()
}

/** `/` outside of a field, or Ctrl or Command with K. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target
  return !(target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable], dialog[open]'))
}

function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]')
  if (!dialog || document.querySelector('dialog[open]')) return
  dialog.showModal()
  void import('./search/search.ts').then(({ startSearch }) => startSearch(dialog))
}
