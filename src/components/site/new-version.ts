/** How often a page that stays open asks for a new version when somebody comes back to it, in milliseconds. */
const AN_HOUR = 60 * 60 * 1000

/** Looks for a version that waits, at once and whenever one has arrived. What offers it is fetched only then. */
async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration) return
  const look = () => {
    registration.installing?.addEventListener('statechange', look)
    if (registration.waiting) void import('./offer-version.ts').then((offer) => offer.offerNewVersion(registration))
  }
  registration.addEventListener('updatefound', look)
  look()

  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - asked < AN_HOUR) return
    asked = performance.now()
    // Without a signal there is nothing new.
    registration.update().catch(() => {})
  })
}

void watch()
