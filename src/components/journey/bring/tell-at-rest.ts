/** How long typing rests before something is said of it, in milliseconds. */
const REST = 600

/** Tells nothing at once, and the text after a rest; unless the function it gives was called before, as something newer does. */
export function tellAtRest(text: string, tell: (said: string) => void): () => void {
  tell('')
  const soon = setTimeout(() => tell(text), REST)
  return () => clearTimeout(soon)
}
