/** Prints one part of the page and nothing else. The rest stands again once the print view closes. */
export function printOne(part: Element): void {
  const root = document.documentElement
  part.setAttribute('data-printed', '')
  root.setAttribute('data-printing-one', '')
  addEventListener(
    'afterprint',
    () => {
      part.removeAttribute('data-printed')
      root.removeAttribute('data-printing-one')
    },
    { once: true },
  )
  print()
}
