/** Hands a text to the person as a file of that name. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser may still be reading the file when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
