/** How long typing rests before something is said of it, in milliseconds. */
const REST = 600

/** What is read aloud of something that changes with each letter: nothing while somebody types, and how it stands after. */
export function saidSoon(now: () => string): { readonly said: string } {
  let said = $state('')
  $effect(() => {
    const next = now()
    said = ''
    const soon = setTimeout(() => {
      said = next
    }, REST)
    return () => clearTimeout(soon)
  })
  return {
    get said() {
      return said
    },
  }
}
