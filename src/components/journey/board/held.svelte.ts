/**
 * A value that is worked out once for each edit and looked at by many. Whoever looks at it is asked again only where it
 * is another one; a chain of derived values would ask all of them once for each way that leads from the map to it.
 */
export function held<Value>(read: () => Value): { readonly value: Value } {
  let value = $state.raw(read())
  $effect.pre(() => {
    value = read()
  })
  return {
    get value() {
      return value
    },
  }
}
