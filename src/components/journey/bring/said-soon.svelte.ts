import { tellAtRest } from './tell-at-rest.ts'

/** What is read aloud of something that changes with each letter: nothing while somebody types, and how it stands after. */
export function saidSoon(now: () => string): { readonly said: string } {
  let said = $state('')
  $effect(() =>
    tellAtRest(now(), (text) => {
      said = text
    }),
  )
  return {
    get said() {
      return said
    },
  }
}
