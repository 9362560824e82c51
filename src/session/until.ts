/** Waits until something is so, for so many milliseconds at most, and says whether it is. */
export async function until(isSo: () => boolean, most: number): Promise<boolean> {
  const start = performance.now()
  while (!isSo() && performance.now() - start < most) await new Promise((resolve) => setTimeout(resolve, 20))
  return isSo()
}
