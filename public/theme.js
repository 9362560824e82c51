// Runs before the page is drawn, so that a chosen theme never flashes.
{
  const root = document.documentElement
  root.dataset.theme = 'system'
  try {
    const { theme } = JSON.parse(localStorage.getItem('doorstep:prefs'))
    if (/^(light|dark|sunlight)$/.test(theme)) root.dataset.theme = theme
  } catch {
    // Nothing is kept, or it cannot be read: the device's own theme is fine.
  }
}
