/** Makes the opened dialog search. */
export function startSearch(dialog: HTMLDialogElement): void {
  dialog.querySelector('input')?.focus()
}
