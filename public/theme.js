// Before the page is drawn, so that a chosen theme never flashes.
{
  let theme
  try {
    theme = JSON.parse(localStorage.getItem('doorstep:prefs')).theme
  } catch {
    theme = null
  }
  document.documentElement.dataset.theme = /^(light|dark|sunlight)$/.test(theme) ? theme : 'system'
}
