// The build puts this behind theme.js, which every page carries. In a block of its own, for it is no module.
{
  const { src } = document.currentScript
  addEventListener('load', async () => {
    try {
      const { active } = await navigator.serviceWorker.register(new URL('sw.js', src))
      // On a first visit there is no older version whose successor could wait.
      if (active) await import('./new-version.js')
    } catch {
      // Where a worker is unknown or refused everything else works.
    }
  })
}
