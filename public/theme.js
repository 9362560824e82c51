// Runs before the page is drawn, so that a chosen theme never flashes.
;(() => {
  let theme = 'system'
  try {
    const kept = JSON.parse(localStorage.getItem('doorstep:prefs'))
    if (kept && ['light', 'dark'].includes(kept.theme)) theme = kept.theme
  } catch {
    // Storage is blocked or holds no JSON: the device's own theme is fine.
  }
  document.documentElement.dataset.theme = theme
})()
