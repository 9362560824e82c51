interface Request {
  readonly held: () => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** The browser's locks, as far as a claim needs them: one name, one holder, a queue, and taking away. */
export function locksForTests() {
  let holder: Request | null = null
  const queue: Request[] = []
  const grant = () => {
    const next = holder ? undefined : queue.shift()
    if (!next) return
    holder = next
    Promise.resolve()
      .then(next.held)
      .then((value) => {
        if (holder !== next) return
        holder = null
        next.resolve(value)
        grant()
      })
  }
  return {
    request(_name: string, { steal = false }: { readonly steal?: boolean }, held: () => unknown) {
      return new Promise((resolve, reject) => {
        const request = { held, resolve, reject }
        if (steal) {
          holder?.reject(new DOMException('Taken away', 'AbortError'))
          holder = null
          queue.unshift(request)
        } else queue.push(request)
        grant()
      })
    },
  }
}
