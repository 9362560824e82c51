/** The names a schema knows, without the index signature that lets unknown ones through. */
type KnownKey<Shape> = keyof { [Key in keyof Shape as string extends Key ? never : Key]: true }

/** A value nobody may change, at any depth. Unknown keys stay in it, but only known ones can be spoken to. */
export type ReadOnly<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : Value extends object
    ? [KnownKey<Value>] extends [never]
      ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
      : { readonly [Key in keyof Value as string extends Key ? never : Key]: ReadOnly<Value[Key]> }
    : Value
