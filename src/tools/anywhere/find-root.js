// Runs in the page for a wrong address, which a host gives out at any depth of any folder. Only by asking can it learn where
// the site begins. The build writes the four names in capitals.
{
  const parts = location.pathname.split('/')
  const folders = parts.slice(0, -1).map((_, place) => parts.slice(0, place + 1).join('/') + '/')
  // What stands before a part of ours is most likely it; then where the site was built for; then the nearest folder.
  const likely = folders.filter((_, place) => PARTS.includes(parts[place + 1])).reverse()
  const built = BASE !== '/' && location.pathname.startsWith(BASE) ? [BASE] : []

  const isOurs = async (folder) => {
    try {
      const answer = await fetch(folder + 'manifest.webmanifest')
      return answer.ok && (await answer.json()).name === NAME
    } catch {
      return false
    }
  }

  const begin = (root) => {
    for (const link of document.querySelectorAll('a[href^="/"]'))
      link.href = root + link.getAttribute('href').slice(BASE.length)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'icon', type: 'image/svg+xml', href: root + 'favicon.svg' }),
    )
    for (const script of SCRIPTS) import(root + script)
  }

  addEventListener('DOMContentLoaded', async () => {
    for (const folder of new Set([...likely, ...built, ...folders.reverse()])) {
      if (await isOurs(folder)) return begin(folder)
    }
  })
}
