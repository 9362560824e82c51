/** How a browser's storage misbehaves. */
interface Refusal {
  readonly error?: 'QuotaExceededError' | 'SecurityError'
  /** From which write on nothing is written any more; the first unless said. */
  readonly write?: number
  readonly read?: boolean
  /** Takes each write and keeps none. */
  readonly forget?: boolean
  readonly database?: boolean
}

/** Lets the browser's own storage misbehave until the page is left. Runs in the page; there is no other way to it. */
export function refuseStorage({ error = 'SecurityError', write, read, forget, database }: Refusal): void {
  const refuse = () => {
    throw new DOMException('No', error)
  }
  let count = 0
  const { setItem } = Storage.prototype
  if (write)
    Storage.prototype.setItem = function (key, text) {
      // A counter still fits where a map does not.
      const fits = error === 'QuotaExceededError' && text.length < 20
      if (this === localStorage && ++count >= write && !fits) refuse()
      setItem.call(this, key, text)
    }
  if (forget) Storage.prototype.setItem = () => {}
  if (read) Storage.prototype.getItem = refuse
  if (database) IDBFactory.prototype.open = refuse
}
