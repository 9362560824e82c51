/** A Storage that holds texts, and whose setItem can be made to misbehave. */
export function aStorage(setItem?: (texts: Map<string, string>, key: string, text: string) => void): Storage {
  const texts = new Map<string, string>()
  return {
    get length() {
      return texts.size
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => (setItem ? setItem(texts, key, text) : void texts.set(key, text)),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  }
}
