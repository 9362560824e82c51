export { default as LaneLines } from '../lanes/LaneLines.svelte'
export { default as ListLook } from '../look/ListLook.svelte'
export { createLooking } from '../look/looking.svelte.ts'
export { feltSaid, seenOf, severalDrawn } from './seen.ts'
