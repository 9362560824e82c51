/** Whether one pair of round brackets holds the whole text. */
export function isWrapped(text: string): boolean {
  return text.startsWith('(') && follow(text, 0).closes === text.length - 1
}

/** Counts brackets on from `before` open ones: how many stay open, or where the first one closes. */
export function follow(text: string, before: number): { readonly open: number; readonly closes: number | null } {
  let open = before
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '(') open++
    else if (text[place] === ')' && --open === 0) return { open, closes: place }
  }
  return { open, closes: null }
}
