/** How long a sentence stays for those who read the page line by line, in milliseconds. */
const STAYS = 6000

/** Tells whoever hears the page something that is seen anyway, from a place that stays when what told it goes. */
export function announce(text: string): void {
  const status = document.createElement('p')
  status.role = 'status'
  status.className = 'visually-hidden'
  document.getElementById('main')?.append(status)
  // A region is heard when its words change, not when it comes with them.
  requestAnimationFrame(() => {
    status.textContent = text
  })
  setTimeout(() => status.remove(), STAYS)
}
