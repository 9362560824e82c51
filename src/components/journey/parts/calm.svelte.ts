/** What waits for the next picture; it is asked for once for all of them. */
let waiting: Set<() => void> | null = null

/** Does something when what changed now is on the screen. Gives what takes that back. */
function afterNextPicture(act: () => void): () => void {
  const group = waiting ?? startWaiting()
  group.add(act)
  return () => {
    group.delete(act)
  }
}

function startWaiting(): Set<() => void> {
  const group = new Set<() => void>()
  waiting = group
  requestAnimationFrame(() => {
    waiting = null
    setTimeout(() => {
      for (const act of group) act()
    })
  })
  return group
}

/**
 * A value for what stands beside the thing that somebody moves: while `of` stays the same one, it follows `read` one
 * picture later, so that the moved thing is drawn first. What belongs to another one is there at once, and so is what
 * was changed here, once `follow` is called: the browser shows that already.
 */
export function calmly<Value>(of: () => unknown, read: () => Value): { readonly value: Value; follow(): void } {
  const look = () => ({ of: of(), value: read() })
  let calm = $state.raw<{ readonly of: unknown; readonly value: Value } | null>(null)
  $effect(() => {
    const next = look()
    return afterNextPicture(() => {
      calm = next
    })
  })
  return {
    get value() {
      return calm !== null && calm.of === of() ? calm.value : read()
    },
    follow() {
      calm = look()
    },
  }
}
