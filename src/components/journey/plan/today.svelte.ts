import type { Day } from '~/journey/day.ts'
import { dayAt } from './dates.ts'

/** How often to look whether it is tomorrow, in milliseconds. */
const LOOK = 60_000

/** The day it is on this device's own calendar, as it changes at midnight. */
export function watchToday(): { readonly day: Day } {
  let day = $state.raw(dayAt(new Date()))
  $effect(() => {
    const clock = setInterval(() => {
      day = dayAt(new Date())
    }, LOOK)
    return () => clearInterval(clock)
  })
  return {
    get day() {
      return day
    },
  }
}
