/** Lets each "Copy link" button copy the page's address, and says beside it what came of that. */
export function watchCopyLinks(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    button.parentElement?.removeAttribute('hidden')
    button.addEventListener('click', async () => {
      const { copied, refused } = button.dataset
      const said = await copyAddress().then(
        () => copied,
        () => refused,
      )
      if (button.nextElementSibling) button.nextElementSibling.textContent = said ?? ''
    })
  }
}

/** The address of the page itself, without a place inside it. */
async function copyAddress(): Promise<void> {
  await navigator.clipboard.writeText(location.href.replace(/[?#].*$/, ''))
}
