import * as z from 'zod/mini'

/** A text with something in it. */
export const text = z.string().check(z.trim(), z.minLength(1))

/** An id that may stand in an address. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

/** A day such as 2026-11-21. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A list that nobody changes. */
export function list<Inner extends z.ZodMiniType>(inner: Inner, atLeast = 0, atMost = 1000) {
  return z.readonly(z.array(inner).check(z.minLength(atLeast), z.maxLength(atMost)))
}

/** A group of fields that nobody changes, and no others. */
export function group<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.readonly(z.strictObject(shape))
}
