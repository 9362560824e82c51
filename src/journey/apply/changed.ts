/** The thing with the fields laid over it; the very same thing where they say what it says already. */
export function changed<Thing extends object>(thing: Thing, fields: Partial<Thing>): Thing {
  const news = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !same(Reflect.get(thing, name), value),
  )
  return news.length === 0 ? thing : { ...thing, ...Object.fromEntries(news) }
}

/** The list with each item replaced; the very same list where none changed. */
export function changedEach<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = list.map(change)
  return next.every((item, at) => item === list[at]) ? list : next
}

/** The list without the items that are not kept; the very same list where all are. */
export function keptOf<Item>(list: readonly Item[], keep: (item: Item) => boolean): readonly Item[] {
  return list.every(keep) ? list : list.filter(keep)
}

/** Entries without one key; the very same entries where it is not there. */
export function without<Value>(entries: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(entries, key)) return entries
  const { [key]: _gone, ...others } = entries
  return others
}

function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other)
  return one.length === other.length && one.every((item, at) => Object.is(item, other[at]))
}
