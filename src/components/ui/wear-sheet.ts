/**
 * Puts a style sheet on the page that belongs to a part fetched later, and waits for it. A sheet beside a component would
 * be linked by every page from which that part can be reached. Without its sheet a part is plain, and works.
 */
export function wearSheet(sheet: string): Promise<void> {
  const { href } = new URL(sheet, import.meta.url)
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve()
  return new Promise((done) => {
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href,
        onload: () => done(),
        onerror: () => done(),
      }),
    )
  })
}
